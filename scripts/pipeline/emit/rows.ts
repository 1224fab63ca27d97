import type { ColumnAbout } from '../../../src/model/column.ts';
import { edtfPattern } from '../../../src/model/partial-date.ts';
import { columnsOf, recordId, type Table } from '../../../src/model/table.ts';
import { cellProblem, type Value } from './cell.ts';
import { compareValues } from './code-points.ts';

export type Row = Record<string, Value>;

/** Columns that hold the letters of a source as they are. */
const exactColumns: ReadonlySet<string> = new Set(['passages.quotation']);

/** Letters that can be part of a decomposed one stand from U+0300 on. */
const decomposable = /[\u0300-\uffff]/;

/** Composes text (NFC), so that the same word is the same bytes in every file. */
const composed = (value: unknown): Value =>
  typeof value === 'string' && decomposable.test(value) ? value.normalize('NFC') : (value as Value);

/** Whether a row is in its public form already: there are hundreds for each page, so that none is copied without need. */
function isPublic(row: Record<string, unknown>, names: readonly string[], exact: (name: string) => boolean): boolean {
  let at = 0;
  for (const name in row) {
    if (name !== names[at++]) return false;
    if (!exact(name) && composed(row[name]) !== row[name]) return false;
  }
  return at === names.length;
}

/** A row is checked by code of ours that made it, so a violation is a defect: it throws, naming table, key and column. */
const fail = (table: Table, row: Row, column: string, what: string): never => {
  throw new Error(`${table.name}[${recordId(table, row)}].${column}: ${what}, found ${JSON.stringify(row[column])}`);
};

/** The columns of a row. One that works them out when asked tells them all as JSON, and stays as it is: it takes less memory. */
const columnsIn = (given: object): Record<string, unknown> =>
  'toJSON' in given && typeof given.toJSON === 'function' ? given.toJSON() : (given as Record<string, unknown>);

function publicForm(
  values: Record<string, unknown>,
  names: readonly string[],
  isExact: (name: string) => boolean,
): Row {
  const row: Row = {};
  for (const name of [...names, ...Object.keys(values)])
    if (!(name in row)) row[name] = isExact(name) ? (values[name] as Value) : composed(values[name]);
  return row;
}

function checkRow(
  table: Table,
  columns: readonly [string, ColumnAbout][],
  isExact: (name: string) => boolean,
  row: Row,
): void {
  const result = table.row.safeParse(row);
  const issue = result.error?.issues[0];
  if (issue)
    fail(
      table,
      row,
      issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join() : ''),
      issue.message,
    );
  for (const [name, about] of columns) {
    const value = row[name];
    if (typeof value !== 'string') continue;
    const problem = cellProblem(value, about, isExact(name));
    if (problem) fail(table, row, name, problem);
    if (name.endsWith('_edtf') && !edtfPattern.test(value))
      fail(table, row, name, 'is not EDTF as this project writes it');
  }
}

/** Rows by key. The first column of each is worked out once: a long table is sorted by it alone. */
function inKeyOrder({ key }: Table, rows: readonly Row[]): Row[] {
  const [first = '', ...others] = key;
  const keys = rows.map((row) => row[first]);
  const order = Uint32Array.from(rows.keys()).sort((a, b) => {
    const byFirst = compareValues(keys[a], keys[b]);
    if (byFirst !== 0) return byFirst;
    for (const column of others) {
      const next = compareValues(rows[a]?.[column], rows[b]?.[column]);
      if (next !== 0) return next;
    }
    return 0;
  });
  return Array.from(order, (at) => rows[at] as Row);
}

function checkUnique(table: Table, rows: readonly Row[]): void {
  let before: Value[] = [];
  for (const row of rows) {
    const key = table.key.map((column) => row[column] as Value);
    if (key.every((value, i) => value === before[i]))
      throw new Error(`${table.name}[${recordId(table, row)}]: two rows have this key`);
    before = key;
  }
}

/**
 * Checks the rows of a table and puts them in their public form: columns in schema order, text in NFC, rows by key.
 *
 * Throws on a row that the model does not allow, on a cell that a spreadsheet would run, and on a key that is there twice.
 */
export function prepareRows(table: Table, rows: readonly object[]): Row[] {
  const columns = columnsOf(table);
  const names = columns.map(([name]) => name);
  const exact = new Set(names.filter((name) => exactColumns.has(`${table.name}.${name}`)));
  const isExact = (name: string) => exact.has(name);
  const prepared = rows.map((given) => {
    const values = columnsIn(given);
    const ready = isPublic(values, names, isExact);
    const row = ready ? (values as Row) : publicForm(values, names, isExact);
    checkRow(table, columns, isExact, row);
    return ready ? (given as Row) : row;
  });
  const sorted = inKeyOrder(table, prepared);
  checkUnique(table, sorted);
  return sorted;
}
