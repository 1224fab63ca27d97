import type { ColumnAbout } from '../../../src/model/column.ts';
import { edtfPattern } from '../../../src/model/partial-date.ts';
import { columnsOf, recordId, type Table } from '../../../src/model/table.ts';
import { cellProblem, type Value } from './cell.ts';
import { compareValues } from './code-points.ts';

export type Row = Record<string, Value>;

/** Columns that hold the letters of a source as they are. */
const exactColumns: ReadonlySet<string> = new Set(['passages.quotation']);

/** Composes text (NFC), so that the same word is the same bytes in every file. */
const composed = (value: unknown): Value => (typeof value === 'string' ? value.normalize('NFC') : (value as Value));

/** A row is checked by code of ours that made it, so a violation is a defect: it throws, naming table, key and column. */
const fail = (table: Table, row: Row, column: string, what: string): never => {
  throw new Error(`${table.name}[${recordId(table, row)}].${column}: ${what}, found ${JSON.stringify(row[column])}`);
};

function checkRow(table: Table, columns: readonly [string, ColumnAbout][], row: Row): void {
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
    const problem = cellProblem(value, about, exactColumns.has(`${table.name}.${name}`));
    if (problem) fail(table, row, name, problem);
    if (name.endsWith('_edtf') && !edtfPattern.test(value))
      fail(table, row, name, 'is not EDTF as this project writes it');
  }
}

function checkUnique(table: Table, rows: readonly Row[]): void {
  let before: string | null = null;
  for (const row of rows) {
    const key = recordId(table, row);
    if (key === before) throw new Error(`${table.name}[${key}]: two rows have this key`);
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
  const prepared = rows.map((given) => {
    const values = given as Record<string, unknown>;
    const row: Row = {};
    for (const name of [...names, ...Object.keys(values)]) {
      if (name in row) continue;
      row[name] = exactColumns.has(`${table.name}.${name}`) ? (values[name] as Value) : composed(values[name]);
    }
    checkRow(table, columns, row);
    return row;
  });
  prepared.sort((a, b) => {
    for (const column of table.key) {
      const order = compareValues(a[column], b[column]);
      if (order !== 0) return order;
    }
    return 0;
  });
  checkUnique(table, prepared);
  return prepared;
}
