import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** A file that stands on the disk, held piece by piece against one that is made. */
export interface StandingFile {
  /** Takes the next piece of the file that is made; those behind the first difference are not read. */
  compare: (piece: Uint8Array) => void;
  /** Closes the file. Whether it holds just the pieces that were taken. */
  end: () => boolean;
}

const missing: StandingFile = { compare: () => {}, end: () => false };

/** Opens a file to be compared; what is no file, or cannot be read, is like no other. */
export function standingFile(path: string): StandingFile {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return missing;
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return missing;
  }
  let length = 0;
  let same = true;
  return {
    compare: (piece) => {
      if (!same) return;
      const found = Buffer.allocUnsafe(piece.length);
      same = readSync(file, found) === piece.length && found.equals(piece);
      length += piece.length;
    },
    end: () => {
      same &&= fstatSync(file).size === length;
      closeSync(file);
      return same;
    },
  };
}
