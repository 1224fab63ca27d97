import type { ColumnAbout } from '../../../src/model/column.ts';
import { edtfPattern } from '../../../src/model/partial-date.ts';
import type { Rows } from '../../../src/model/rows.ts';
import { columnsOf, recordId, type Table } from '../../../src/model/table.ts';
import { cellProblem, type Row, type Value } from './cell.ts';
import { compareValues } from './code-points.ts';
import { OrderedRows } from './ordered-rows.ts';

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

/** A column whose texts are checked, and how. */
interface TextColumn {
  name: string;
  about: ColumnAbout;
  exact: boolean;
  edtf: boolean;
}

function checkRow(table: Table, texts: readonly TextColumn[], row: Row): void {
  const issue = table.row.safeParse(row).error?.issues[0];
  if (issue)
    fail(
      table,
      row,
      issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join() : ''),
      issue.message,
    );
  for (const { name, about, exact, edtf } of texts) {
    const value = row[name];
    if (typeof value !== 'string') continue;
    const problem = cellProblem(value, about, exact);
    if (problem) fail(table, row, name, problem);
    if (edtf && !edtfPattern.test(value)) fail(table, row, name, 'is not EDTF as this project writes it');
  }
}

/** The places of rows by key. The first column of each is worked out once: a long table is sorted by it alone. */
function keyOrder({ key }: Table, rows: readonly Row[]): Uint32Array {
  const [first = '', ...others] = key;
  const keys = rows.map((row) => row[first]);
  return Uint32Array.from(rows.keys()).sort((a, b) => {
    const byFirst = compareValues(keys[a], keys[b]);
    if (byFirst !== 0) return byFirst;
    for (const column of others) {
      const next = compareValues(rows[a]?.[column], rows[b]?.[column]);
      if (next !== 0) return next;
    }
    return 0;
  });
}

function checkUnique(table: Table, rows: Iterable<Row>): void {
  let before: Row | null = null;
  for (const row of rows) {
    if (before !== null && table.key.every((column) => row[column] === before?.[column]))
      throw new Error(`${table.name}[${recordId(table, row)}]: two rows have this key`);
    before = row;
  }
}

/**
 * Checks the rows of a table and puts them in their public form: columns in schema order, text in NFC, rows by key.
 *
 * Throws on a row that the model does not allow, on a cell that a spreadsheet would run, and on a key that is there twice.
 */
export function prepareRows(table: Table, rows: Rows<object>): Rows<Row> {
  const columns = columnsOf(table);
  const names = columns.map(([name]) => name);
  const exact = new Set(names.filter((name) => exactColumns.has(`${table.name}.${name}`)));
  const isExact = (name: string) => exact.has(name);
  const texts = columns.flatMap(([name, about]) =>
    about.type === 'string' || about.type === 'date'
      ? [{ name, about, exact: isExact(name), edtf: name.endsWith('_edtf') }]
      : [],
  );
  const copies = new Map<number, Row>();
  let place = 0;
  for (const given of rows) {
    const values = columnsIn(given);
    const ready = isPublic(values, names, isExact);
    const row = ready ? (values as Row) : publicForm(values, names, isExact);
    checkRow(table, texts, row);
    if (!ready) copies.set(place, row);
    place++;
  }
  if (rows.keyOrder) return new OrderedRows(rows, copies, rows.keyOrder());
  const prepared = inOrder(table, rows, copies);
  checkUnique(table, prepared);
  return prepared;
}

function inOrder(table: Table, rows: Rows<object>, copies: ReadonlyMap<number, Row>): Row[] {
  const prepared = Array.from(rows, (given, i) => copies.get(i) ?? (given as Row));
  return Array.from(keyOrder(table, prepared), (at) => prepared[at] as Row);
}
