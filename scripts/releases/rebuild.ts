import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { changesFile, readChanges } from './change-file.ts';
import { type Cells, writeCells } from './csv-cells.ts';
import { changesName, descriptorName, type Resource, resourceNamed, type TableFolder } from './descriptor.ts';
import { hashFile } from './file-hash.ts';
import { alongside, type KeyedRow, keyOf, readKeyedRows, rowsOfFolder } from './keyed-rows.ts';
import { folderOf, readSums, rowsFolder, type StoredRelease, sumsFile } from './stored-releases.ts';

/** A release whose files are all there. */
export interface RebuiltRelease extends StoredRelease {
  /** The folder as it is kept in the repository. */
  kept: string;
}

/**
 * Writes every release whole into `to`, each into a folder of its name, and proves each file with the hash of the day it was
 * released. The oldest first.
 *
 * The last release is kept whole. Each earlier table is the one of the release after it, without the rows that came or changed since, and
 * with those that went or changed. Throws where a file does not come out as it was released.
 */
export function rebuildReleases(releases: readonly StoredRelease[], to: string): RebuiltRelease[] {
  const rebuilt: RebuiltRelease[] = [];
  let next: RebuiltRelease | null = null;
  for (const release of [...releases].reverse()) {
    const folder = join(to, folderOf(release.version));
    mkdirSync(folder, { recursive: true });
    for (const name of [descriptorName, changesFile, sumsFile])
      copyFileSync(join(release.folder, name), join(folder, name));
    for (const resource of release.descriptor.resources)
      if (resource.name !== changesName) rebuildTable(resource, release.folder, next, join(folder, resource.path));
    prove(folder, release);
    next = { ...release, folder, kept: release.folder };
    rebuilt.unshift(next);
  }
  return rebuilt;
}

/** Compares every file with its hash, and the list with the files of the data package. */
export function prove(folder: string, { version, descriptor, folder: kept }: StoredRelease): void {
  const sums = readSums(folder);
  const expected = [...descriptor.resources.map(({ path }) => path), descriptorName].sort();
  const wrong = sums.filter(
    ([path, sha256]) => !existsSync(join(folder, path)) || hashFile(join(folder, path)) !== sha256,
  );
  if (
    wrong.length === 0 &&
    sums
      .map(([path]) => path)
      .sort()
      .join() === expected.join()
  )
    return;
  throw new Error(
    `version ${version} does not come out as it was released: ${wrong.map(([path]) => path).join(', ') || sumsFile}. ` +
      `What is released never changes: put ${kept} and the folders of the releases after it back as they were committed.`,
  );
}

/** Puts one table of a release into `file`. `next` is the release after it, whole. */
function rebuildTable(resource: Resource, kept: string, next: TableFolder | null, file: string): void {
  const whole = join(kept, resource.path);
  if (existsSync(whole)) copyFileSync(whole, file);
  else if (next) restoreTable(resource, kept, next, file);
  else throw new Error(`${whole} is not there, and there is no later release to restore it from`);
}

/** Puts one table of a release together from the rows that are kept of it and the release after it. */
export function restoreTable(resource: Resource, kept: string, next: TableFolder, file: string): void {
  const later = resourceNamed(next, resource.name);
  if (!later)
    throw new Error(`${kept}: the table ${resource.name} is not there, and the next release does not have it`);
  const own = join(kept, rowsFolder, resource.path);
  const rows = existsSync(own) ? readKeyedRows(own, resource) : [][Symbol.iterator]();
  const gone = changedRows(next.folder, resource.name);
  const { fields } = resource.schema;
  if (gone.size === 0 && !existsSync(own) && later.schema.fields.length === fields.length) {
    copyFileSync(join(next.folder, later.path), file);
  } else {
    const header = fields.map(({ name }) => name);
    writeCells(file, header, restored(resource, rowsOfFolder(next.folder, later), rows, gone));
  }
}

/** The keys of a table that came or changed with a release. */
function changedRows(folder: string, table: string): Set<string> {
  const ids = new Set<string>();
  for (const change of readChanges(folder))
    if (change.table === table && change.recordId !== null && change.kind !== 'row_removed') ids.add(change.recordId);
  return ids;
}

function* restored(
  resource: Resource,
  later: Iterator<KeyedRow>,
  own: Iterator<KeyedRow>,
  gone: ReadonlySet<string>,
): Generator<Cells> {
  const width = resource.schema.fields.length;
  for (const [kept, fresh] of alongside(keyOf(resource), own, later)) {
    if (kept) yield kept.cells;
    else if (fresh && !gone.has(fresh.id)) yield fresh.cells.slice(0, width);
  }
}
