import { join } from 'node:path';
import { changes } from '../../src/model/change.ts';
import type { Change } from '../../src/model/release.ts';
import { columnsOf, type Table } from '../../src/model/table.ts';
import { resourceOf, type WrittenTable } from '../pipeline/emit/datapackage.ts';
import { readCells, writeCells } from './csv-cells.ts';
import type { Resource } from './descriptor.ts';

export const changesFile = 'changes.csv';
const table = changes as unknown as Table;
const header = columnsOf(table).map(([name]) => name);

const cellsOf = ({ recordId, memberId, kind, field, old, new: fresh, cause, table: name }: Change, position: number) =>
  [position, name, recordId, memberId, kind, field, old, fresh, cause].map((value) => String(value ?? ''));

/** Writes the changes of a release as they come, and says how many there are. */
export function writeChanges(folder: string, all: Iterable<Change>): number {
  function* rows() {
    let position = 0;
    for (const change of all) yield cellsOf(change, ++position);
  }
  return writeCells(join(folder, changesFile), header, rows());
}

/** Reads the changes of a release as they come, its columns by name: those of an older release may be fewer. */
export function* readChanges(folder: string): Generator<Change> {
  const rows = readCells(join(folder, changesFile));
  const names = rows.next();
  if (names.done) return;
  const at = new Map(names.value.map((name, index) => [name, index]));
  for (const cells of rows) {
    const cell = (name: string) => cells[at.get(name) ?? -1] || null;
    yield {
      table: cell('table'),
      recordId: cell('record_id'),
      memberId: cell('member_id'),
      kind: cell('kind') as Change['kind'],
      field: cell('field'),
      old: cell('old_value'),
      new: cell('new_value'),
      cause: cell('cause') as Change['cause'],
    };
  }
}

/** What the data package of a release says of its changes. */
export const changesResource = (rows: number, bytes: number, sha256: string): Resource =>
  resourceOf({ table, rows, csv: { path: changesFile, bytes, hash: `sha256:${sha256}` } } satisfies WrittenTable);
