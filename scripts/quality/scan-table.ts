import { join } from 'node:path';
import type { Breach, TableFill, TablePart } from '../../src/model/quality.ts';
import { type Cells, readCells } from '../releases/csv-cells.ts';
import type { Resource } from '../releases/descriptor.ts';
import { compareKeys, keyOf } from '../releases/keyed-rows.ts';
import { cellChecksOf, constraintsOf } from './cell-checks.ts';
import { rowChecksOf } from './row-checks.ts';
import type { Tally } from './tally.ts';
import { tellable } from './tellable.ts';

/** What a table is looked at with. */
export interface Scan {
  tally: Tally;
  part: TablePart | null;
  years: { from: number; to: number };
  /** Takes each row: looks where its values lead. */
  onRow: (cells: Cells) => void;
}

/** Reads a table once: checks its cells, its rows and its keys, and counts what is filled. */
export function scanTable(folder: string, resource: Resource, scan: Scan): TableFill {
  const { name, schema } = resource;
  const { tally, part } = scan;
  const rows = readCells(join(folder, resource.path));
  const names = schema.fields.map((field) => field.name);
  checkHeader(name, rows.next().value ?? [], names, tally);
  const columns = columnsOf(resource, scan);
  const rowChecks = rowChecksOf(resource);
  const key = keyOf(resource);
  const partAt = part ? names.indexOf(part.column) : -1;
  let [count, partRows] = [0, 0];
  let before: Cells | null = null;
  for (const cells of rows) {
    count++;
    const own = key.at.map((at) => cells[at] ?? '');
    const row = own.join(':');
    const inPart = part !== null && cells[partAt] === part.value;
    if (inPart) partRows++;
    const wrong = (column: string | null, found: string, expected: string): Breach => {
      return { table: name, column, row, found, expected };
    };
    if (cells.length !== names.length)
      tally.see('files', wrong(null, `${cells.length} cells`, `${names.length} cells in each row`), 0);
    for (const column of columns) checkCell(column, cells, inPart, tally, wrong);
    scan.onRow(cells);
    for (const { id, counts, problemOf } of rowChecks) {
      const problem = problemOf(cells);
      tally.see(id, problem && wrong(problem.column, problem.found, problem.expected), counts);
    }
    const order = before ? compareKeys(key, before, own) : -1;
    tally.see('unique_keys', order < 0 ? null : wrong(schema.primaryKey.join(), row, orderExpected(order)));
    before = own;
  }
  return {
    table: name,
    rows: count,
    part: part && { ...part, rows: partRows },
    columns: columns.map(({ column, required, filled, part_filled }) => ({
      column,
      required,
      filled,
      part_filled: part ? part_filled : null,
    })),
  };
}

function checkHeader(table: string, header: Cells, names: readonly string[], tally: Tally): void {
  const [found, expected] = [header.join(), names.join()];
  tally.see('files', found === expected ? null : { table, column: null, row: null, found, expected });
}

/** A column, what its cells are held against, and how many are filled so far. */
const columnsOf = ({ name, schema }: Resource, { years }: Scan) =>
  schema.fields.map((field, at) => ({
    at,
    column: field.name,
    required: constraintsOf(field).required ?? false,
    checks: cellChecksOf(name, field, years),
    filled: 0,
    part_filled: 0,
  }));

function checkCell(
  column: ReturnType<typeof columnsOf>[number],
  cells: Cells,
  inPart: boolean,
  tally: Tally,
  wrong: (column: string, found: string, expected: string) => Breach,
): void {
  const cell = cells[column.at] ?? '';
  if (column.required) tally.see('required', cell === '' ? wrong(column.column, '', 'a value') : null);
  if (cell === '') return;
  column.filled++;
  if (inPart) column.part_filled++;
  for (const { id, problemOf } of column.checks) {
    const problem = problemOf(cell);
    tally.see(id, problem && wrong(column.column, problem.found ?? tellable(cell), problem.expected));
  }
}

const orderExpected = (order: number) => (order === 0 ? 'a key that stands once' : 'rows in the order of their keys');
