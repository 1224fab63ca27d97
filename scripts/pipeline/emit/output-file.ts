/** A file to be written. `path` is relative to the output folder, with `/`: `data/members.csv`. */
export interface OutputFile {
  path: string;
  bytes: Uint8Array;
}

const encoder = new TextEncoder();

/**
 * A text file in UTF-8 without byte order mark. Throws where a part of `path` is no plain file name, so that an id can never name
 * a place outside the output folder.
 */
export function textFile(path: string, text: string): OutputFile {
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..' || /[\\\p{Cc}]/u.test(part)) {
      throw new Error(`output file ${JSON.stringify(path)}: ${JSON.stringify(part)} is no file name`);
    }
  }
  return { path, bytes: encoder.encode(text) };
}
