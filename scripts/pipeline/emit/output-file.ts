/** A file to be written. `path` is relative to the output folder, with `/`: `data/members.csv`. */
export interface OutputFile {
  path: string;
  bytes: Uint8Array;
}

/** The generated folders of `content/`, by the record they hold. `content/pages` is written by hand. */
export const contentFolders = {
  commitment: 'content/commitments',
  action_plan: 'content/plans',
  member: 'content/members',
  source: 'content/sources',
} as const;

export const tablesFolder = 'data';

/** Every folder that a run replaces as a whole. */
export const generatedFolders: readonly string[] = [...Object.values(contentFolders), tablesFolder];

const encoder = new TextEncoder();

/**
 * A text file in UTF-8 without byte order mark. A long text comes in pieces: no string holds a table of a million rows. Throws where a part of `path` is no plain file name, so that an id can never name
 * a place outside the output folder.
 */
export function textFile(path: string, text: string | Iterable<string>): OutputFile {
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..' || /[\\\p{Cc}]/u.test(part)) {
      throw new Error(`output file ${JSON.stringify(path)}: ${JSON.stringify(part)} is no file name`);
    }
  }
  const pieces = typeof text === 'string' ? [text] : text;
  return { path, bytes: Buffer.concat(Array.from(pieces, (piece) => encoder.encode(piece))) };
}
