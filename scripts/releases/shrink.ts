import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readChanges } from './change-file.ts';
import { writeCells } from './csv-cells.ts';
import { changesName, type Resource, resourceNamed, type TableFolder } from './descriptor.ts';
import { hashFile } from './file-hash.ts';
import { rowsOfFolder } from './keyed-rows.ts';
import { restoreTable } from './rebuild.ts';
import { rowsFolder } from './stored-releases.ts';

/**
 * Keeps of a release that is no longer the last only what the next one does not have: rows that went or changed. A table that the
 * next release cannot give back byte for byte (its columns changed, or it is gone) stays whole.
 *
 * Whole tables count before rows, and go only when the rows are proven: a run that is killed in between leaves a release that can be read.
 */
export function shrink(former: TableFolder, next: TableFolder): void {
  for (const resource of former.descriptor.resources) {
    const later = resourceNamed(next, resource.name);
    if (resource.name === changesName || !later || !isBeginningOf(resource, later)) continue;
    shrinkTable(resource, former.folder, next);
  }
}

/** Whether the later table begins with the very columns of the earlier, under the same key. */
const isBeginningOf = ({ schema }: Resource, later: Resource): boolean =>
  schema.fields.every(({ name, type }, index) => {
    const field = later.schema.fields[index];
    return field?.name === name && field.type === type;
  }) && schema.primaryKey.join() === later.schema.primaryKey.join();

function shrinkTable(resource: Resource, folder: string, next: TableFolder): void {
  const whole = join(folder, resource.path);
  const rows = join(folder, rowsFolder, resource.path);
  const ids = new Set<string>();
  for (const { table, recordId, kind } of readChanges(next.folder))
    if (table === resource.name && recordId !== null && kind !== 'row_added') ids.add(recordId);
  if (ids.size > 0) {
    mkdirSync(join(folder, rowsFolder), { recursive: true });
    writeCells(
      rows,
      resource.schema.fields.map(({ name }) => name),
      rowsNamed(folder, resource, ids),
    );
  }
  if (comesOut(resource, folder, next)) rmSync(whole);
  else rmSync(rows, { force: true });
}

function* rowsNamed(folder: string, resource: Resource, ids: ReadonlySet<string>) {
  for (const { id, cells } of rowsOfFolder(folder, resource)) if (ids.has(id)) yield cells;
}

/** Whether rows and next release give the table back byte for byte. */
function comesOut(resource: Resource, folder: string, next: TableFolder): boolean {
  const trial = join(folder, `${resource.path}.trial`);
  try {
    restoreTable(resource, folder, next, trial);
    return hashFile(trial) === hashFile(join(folder, resource.path));
  } finally {
    rmSync(trial, { force: true });
  }
}
