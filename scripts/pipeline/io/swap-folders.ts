import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFolders } from '../emit/output-file.ts';
import { generatedIn } from './generated-files.ts';

/** Moves what no run wrote from the replaced folder into the new one. */
function keepOthers(folder: string, old: string, target: string): void {
  if (!existsSync(old)) return;
  const isGenerated = generatedIn(folder, old);
  for (const name of readdirSync(old)) {
    if (!isGenerated(name) && !existsSync(join(target, name))) renameSync(join(old, name), join(target, name));
  }
}

/**
 * Puts the folders of `staging/new` in the place of those that stand, which go to `staging/old`.
 *
 * Every step is one rename and can be taken up again after a crash: running it a second time ends in the same state.
 */
export function swapFolders(out: string, staging: string): void {
  for (const folder of generatedFolders) {
    const fresh = join(staging, 'new', folder);
    const old = join(staging, 'old', folder);
    const target = join(out, folder);
    mkdirSync(dirname(old), { recursive: true });
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(fresh)) {
      if (existsSync(target)) renameSync(target, old);
      renameSync(fresh, target);
    }
    keepOthers(folder, old, target);
    if (existsSync(target) && readdirSync(target).length === 0) rmdirSync(target);
  }
}
