import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from '../../src/model/release.ts';
import { stableJson } from '../pipeline/emit/stable-json.ts';
import { changesFile, changesResource, writeChanges } from './change-file.ts';
import { descriptorName, releasedDescriptor, type TableFolder, withVersion } from './descriptor.ts';
import { hashFile } from './file-hash.ts';
import { folderOf, readSums, releasesFolder, type StoredRelease, sumsFile } from './stored-releases.ts';

/** Writes a release beside its place and puts it there whole. `data` is the folder of the tables. */
export function writeRelease(
  current: TableFolder,
  version: string,
  day: string,
  changes: Iterable<Change>,
): StoredRelease {
  const folder = join(current.folder, releasesFolder, folderOf(version));
  const staging = join(current.folder, releasesFolder, '.writing');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  for (const { path, hash } of current.descriptor.resources) {
    copyFileSync(join(current.folder, path), join(staging, path));
    if (`sha256:${hashFile(join(staging, path))}` !== hash)
      throw new Error(`${join(current.folder, path)} is not what datapackage.json says: run “npm run data”`);
  }
  const rows = writeChanges(staging, changes);
  const file = join(staging, changesFile);
  const resource = changesResource(rows, statSync(file).size, hashFile(file));
  const descriptor = releasedDescriptor(current.descriptor, version, day, resource);
  writeFileSync(join(staging, descriptorName), stableJson(descriptor));
  const names = [...descriptor.resources.map(({ path }) => path), descriptorName].sort();
  writeFileSync(join(staging, sumsFile), names.map((name) => `${hashFile(join(staging, name))}  ${name}\n`).join(''));
  renameSync(staging, folder);
  return { folder, descriptor, version, day };
}

/** Gives the tables the version of the release they were made into, as `npm run data` will from now on. */
export function markReleased({ folder, descriptor }: TableFolder, version: string): void {
  writeFileSync(join(folder, descriptorName), stableJson(withVersion(descriptor, version)));
}

/** Adds the addresses of a release, with their hashes, to the list that the tests hold. Shape: `"e3b0…  v1.2.0/members.csv\n"`. */
export function listAddresses(list: string, { folder, version }: StoredRelease): void {
  mkdirSync(dirname(list), { recursive: true });
  const own = [...readSums(folder), [sumsFile, hashFile(join(folder, sumsFile))] as const];
  const lines = own.map(([path, sha256]) => `${sha256}  ${folderOf(version)}/${path}\n`);
  writeFileSync(list, lines.join(''), { flag: existsSync(list) ? 'a' : 'w' });
}
