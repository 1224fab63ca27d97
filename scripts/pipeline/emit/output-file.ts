/** A file to be written. `path` is relative to the output folder, with `/`: `data/members.csv`. */
export interface OutputFile {
  path: string;
  /** The whole file. A long one is made anew each time: who only passes it on takes its `pieces`. */
  readonly bytes: Uint8Array;
  /** The file from its beginning to its end, so that no table of a million rows is held whole. */
  pieces: () => Iterable<Uint8Array>;
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

/** A file that is made piece by piece, anew each time it is asked for. */
export const fileInPieces = (path: string, pieces: () => Iterable<Uint8Array>): OutputFile => ({
  path,
  pieces,
  get bytes() {
    return Buffer.concat([...pieces()]);
  },
});

/**
 * A text file in UTF-8 without byte order mark. A long text comes in pieces. Throws where a part of `path` is no plain file name,
 * so that an id can never name a place outside the output folder.
 */
export function textFile(path: string, text: string | (() => Iterable<string>)): OutputFile {
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..' || /[\\\p{Cc}]/u.test(part)) {
      throw new Error(`output file ${JSON.stringify(path)}: ${JSON.stringify(part)} is no file name`);
    }
  }
  if (typeof text === 'string') {
    const bytes = Buffer.from(text);
    return { path, bytes, pieces: () => [bytes] };
  }
  return fileInPieces(path, function* () {
    for (const piece of text()) yield Buffer.from(piece);
  });
}
