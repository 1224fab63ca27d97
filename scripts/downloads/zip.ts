import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';

/** An entry of a ZIP, made piece by piece while it is written. */
export interface ZipEntry {
  path: string;
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * The earliest day a ZIP can hold, in local time on purpose: the format stores local time, so the same bytes come out in every
 * time zone.
 */
const noTime = new Date(1980, 0, 1);

/** Writes a ZIP whose bytes depend on its entries only. Holds one piece. */
export async function writeZip(file: string, entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>): Promise<void> {
  const handle = openSync(file, 'w');
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(handle, chunk);
    });
    for await (const { path, pieces } of entries) {
      const entry = new ZipDeflate(path, { level: 6 });
      entry.mtime = noTime;
      zip.add(entry);
      for await (const piece of pieces) entry.push(piece);
      entry.push(new Uint8Array(), true);
    }
    zip.end();
  } finally {
    closeSync(handle);
  }
}

const encoder = new TextEncoder();
const pieceLength = 1 << 18;

/** Text as bytes, in pieces of some 256 kB. */
export async function* encoded(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
  let kept = '';
  for await (const text of texts) {
    kept += text;
    if (kept.length < pieceLength) continue;
    yield encoder.encode(kept);
    kept = '';
  }
  if (kept !== '') yield encoder.encode(kept);
}
