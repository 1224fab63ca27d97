import type { Row } from './cell.ts';
import { compareValues } from './code-points.ts';

/** Rows by the value of a column or by a key made of the row: one pass, so that records are put together in linear time. */
export function groupBy(
  rows: Iterable<Row>,
  key: string | ((row: Row) => string),
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = typeof key === 'string' ? String(row[key]) : key(row);
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return groups;
}

/** Sorts a copy by columns, in the order given; numbers as numbers, texts by code point. */
export const sortBy = (rows: readonly Row[], ...columns: readonly string[]): Row[] =>
  [...rows].sort((a, b) => {
    for (const column of columns) {
      const order = compareValues(a[column] ?? '', b[column] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
