import { join } from 'node:path';
import { compareCodePoints } from '../pipeline/emit/code-points.ts';
import { type Cells, readCells } from './csv-cells.ts';
import type { Resource } from './descriptor.ts';

/** A row with its key. Shape: `{id: "MO0010:lead:1", key: ["MO0010", "lead", "1"], cells: [...]}`. */
export interface KeyedRow {
  /** As passages and findings name the row. */
  id: string;
  key: Cells;
  cells: Cells;
}

/** Where the columns of the key stand, and whether each is a number. */
interface Key {
  at: number[];
  numeric: boolean[];
}

export function keyOf({ name, schema }: Resource): Key {
  const at = schema.primaryKey.map((column) => schema.fields.findIndex((field) => field.name === column));
  if (at.length === 0 || at.includes(-1)) throw new Error(`the table ${name} has no key: it cannot be compared`);
  return { at, numeric: at.map((index) => /^(integer|number)$/.test(schema.fields[index]?.type ?? '')) };
}

/** Orders keys as the tables are ordered: numbers as numbers, text by code point. */
export function compareKeys({ numeric }: Key, a: Cells, b: Cells): number {
  for (const [index, isNumber] of numeric.entries()) {
    const [one = '', other = ''] = [a[index], b[index]];
    const order = isNumber ? Number(one) - Number(other) : compareCodePoints(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

/** Rows of a CSV with their keys; throws where its header is not what its data package says, or its rows are not in order. */
export function* readKeyedRows(file: string, resource: Resource): Generator<KeyedRow> {
  const key = keyOf(resource);
  const rows = readCells(file);
  const header = rows.next();
  const expected = resource.schema.fields.map(({ name }) => name).join();
  if (header.done || header.value.join() !== expected) throw new Error(`${file}: the columns are not ${expected}`);
  let before: Cells | null = null;
  for (const cells of rows) {
    const own = key.at.map((index) => cells[index] ?? '');
    if (before && compareKeys(key, before, own) >= 0) throw new Error(`${file}: ${own.join(':')} is out of order`);
    before = own;
    yield { id: own.join(':'), key: own, cells };
  }
}

export const rowsOfFolder = (folder: string, resource: Resource): Generator<KeyedRow> =>
  readKeyedRows(join(folder, resource.path), resource);

/** Two tables side by side: each key once, with its row before and after. Both are read as they come. */
export function* alongside(
  key: Key,
  before: Iterator<KeyedRow>,
  after: Iterator<KeyedRow>,
): Generator<[before: KeyedRow | null, after: KeyedRow | null]> {
  let [old, fresh] = [before.next(), after.next()];
  while (!old.done || !fresh.done) {
    const order = old.done ? 1 : fresh.done ? -1 : compareKeys(key, old.value.key, fresh.value.key);
    yield [order <= 0 && !old.done ? old.value : null, order >= 0 && !fresh.done ? fresh.value : null];
    if (order <= 0) old = before.next();
    if (order >= 0) fresh = after.next();
  }
}
