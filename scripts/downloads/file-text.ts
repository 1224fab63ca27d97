import { closeSync, openSync, writeSync } from 'node:fs';

/** Text is written to the disk in pieces of this many characters. */
const pieceLength = 1 << 20;

/** Writes a text that is made piece by piece, holding one piece. */
export async function writeText(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const handle = openSync(file, 'w');
  try {
    let kept = '';
    for await (const piece of pieces) {
      kept += piece;
      if (kept.length < pieceLength) continue;
      writeSync(handle, kept);
      kept = '';
    }
    writeSync(handle, kept);
  } finally {
    closeSync(handle);
  }
}
