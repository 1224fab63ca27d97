import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder and of those below it. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
