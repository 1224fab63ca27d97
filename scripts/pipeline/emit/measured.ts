import { createHash } from 'node:crypto';
import { fileInPieces, type OutputFile } from './output-file.ts';

/** What is told of a file: its name, its size in bytes, its hash. Shape: `{path: "members.csv", bytes: 231, hash: "sha256:…"}`. */
export interface FileFacts {
  path: string;
  bytes: number;
  hash: string;
}

/** A file, and its facts once it has been taken whole; before that it is made once more to know them. */
export interface Measured {
  file: OutputFile;
  facts: () => FileFacts;
}

/** Measures a file while it is taken, so that a long one is made only once. */
export function measured(file: OutputFile): Measured {
  let known: FileFacts | null = null;
  function* pieces() {
    const hash = createHash('sha256');
    let bytes = 0;
    for (const piece of file.pieces()) {
      hash.update(piece);
      bytes += piece.byteLength;
      yield piece;
    }
    const path = file.path.slice(file.path.lastIndexOf('/') + 1);
    known = { path, bytes, hash: `sha256:${hash.digest('hex')}` };
  }
  const facts = (): FileFacts => {
    if (!known) for (const _ of pieces());
    return known as unknown as FileFacts;
  };
  return { file: fileInPieces(file.path, pieces), facts };
}
