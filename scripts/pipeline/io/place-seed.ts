import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed, SeedEntry } from '../source/seed.ts';
import { extendRegister } from './extend-register.ts';
import { registerName } from './read-register.ts';
import { OutputError } from './write-outputs.ts';

/** A capture that is to be added, with what is known of it. */
export type NewSeed = Seed & { entry: SeedEntry };

/** Replaces a file in one step, so that it is never half written; `null` removes it. */
function replaceFile(path: string, content: Uint8Array | string | null): void {
  if (content === null) {
    rmSync(path, { force: true });
    return;
  }
  const fresh = `${path}.new`;
  try {
    writeFileSync(fresh, content);
    renameSync(fresh, path);
  } catch (error) {
    if (statSync(fresh, { throwIfNoEntry: false })?.isFile()) rmSync(fresh);
    throw error;
  }
}

/**
 * Puts a capture into the seeds folder and its row into the register, then calls `write`. Where any of it fails, the folder gets
 * back the bytes it had. Gives what `write` gives; throws `OutputError` when the disk refuses, and what `write` throws.
 */
export function placeSeed<T>(folder: string, seed: NewSeed, write: () => T): T {
  const path = join(folder, seed.file);
  const register = join(folder, registerName);
  if (existsSync(path)) throw new OutputError(`${path} is there already: nothing is written.`);
  const before = existsSync(register) ? readFileSync(register) : null;
  try {
    writeFileSync(path, seed.bytes, { flag: 'wx' });
    replaceFile(register, extendRegister(before?.toString('utf8') ?? '', seed.file, seed.entry));
    return write();
  } catch (error) {
    rmSync(path, { force: true });
    const standing = existsSync(register) ? readFileSync(register) : null;
    if (before === null || !standing?.equals(before)) replaceFile(register, before);
    if ((error as NodeJS.ErrnoException).syscall) throw new OutputError((error as Error).message);
    throw error;
  }
}
