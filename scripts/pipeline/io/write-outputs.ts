import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFolders, type OutputFile } from '../emit/output-file.ts';
import { standingFile } from './standing-file.ts';
import { swapFolders } from './swap-folders.ts';

/** The folder beside the outputs in which a run writes before it swaps. Left behind only by a run that was killed. */
const stagingName = '.compromisos-abiertos-writing';

/** The outputs cannot be written as they should be; the message says what to do. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/** Nothing is written through a symbolic link, and no file is taken for a folder. */
function checkFolders(out: string): void {
  for (const folder of ['', 'content', ...generatedFolders]) {
    const found = lstatSync(join(out, folder), { throwIfNoEntry: false });
    if (!found || found.isDirectory()) continue;
    const kind = found.isSymbolicLink() ? 'a symbolic link' : 'no folder';
    throw new OutputError(
      `${join(out, folder)} is ${kind}: nothing is written. Put a plain folder there, or remove it.`,
    );
  }
}

const isAlive = (process_id: number) => {
  try {
    process.kill(process_id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Ends what a killed run began: where all its files were written the swap is finished, else they are dropped. In both cases the
 * outputs are those of one run. Throws `OutputError` while that run still goes on.
 */
export function finishInterrupted(out: string): void {
  const staging = join(out, stagingName);
  if (!existsSync(staging)) return;
  const owner = join(staging, 'owner');
  const process_id = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : 0;
  if (process_id > 0 && process_id !== process.pid && isAlive(process_id)) {
    throw new OutputError(
      `process ${process_id} is writing to ${out}: wait for it, or remove ${staging} if it does not.`,
    );
  }
  if (existsSync(join(staging, 'complete'))) swapFolders(out, staging);
  rmSync(staging, { recursive: true, force: true });
}

/** How many files were written, and how many of them are new or differ from what stood there. */
export interface Written {
  files: number;
  changed: number;
}

/** Shape: `"183 files written, 2 of them changed"`. */
export const formatWritten = ({ files, changed }: Written): string =>
  `${files} files written, ${changed === 0 ? 'none' : changed} of them changed`;

function stage(out: string, staging: string, files: Iterable<OutputFile>): Written {
  const written: Written = { files: 0, changed: 0 };
  for (const folder of generatedFolders) mkdirSync(join(staging, 'new', folder), { recursive: true });
  for (const { path, pieces } of files) {
    if (!generatedFolders.includes(dirname(path))) throw new Error(`${path} is outside the generated folders`);
    const file = openSync(join(staging, 'new', path), 'wx');
    const standing = standingFile(join(out, path));
    try {
      for (const piece of pieces()) {
        writeFileSync(file, piece);
        standing.compare(piece);
      }
    } finally {
      closeSync(file);
      if (!standing.end()) written.changed++;
    }
    written.files++;
  }
  writeFileSync(join(staging, 'complete'), '');
  return written;
}

/**
 * Writes all files or none, and says how many, and how many of them changed. `files` may be made one by one while they are written.
 *
 * They are written beside the outputs first; then each generated folder is swapped as a whole. Generated files of earlier runs that
 * are not among `files` go; files that no run wrote, and `content/pages`, stay. Throws `OutputError` on a symbolic link.
 */
export function writeOutputs(out: string, files: Iterable<OutputFile>): Written {
  checkFolders(out);
  mkdirSync(out, { recursive: true });
  finishInterrupted(out);
  const staging = join(out, stagingName);
  mkdirSync(staging);
  writeFileSync(join(staging, 'owner'), String(process.pid));
  let written: Written;
  try {
    written = stage(out, staging, files);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  // From here on the staging folder may hold the only copy of something: it goes only when every folder is in its place.
  swapFolders(out, staging);
  rmSync(staging, { recursive: true, force: true });
  return written;
}
