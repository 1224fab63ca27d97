import type { Row } from './cell.ts';
import { compareValues } from './code-points.ts';

/** Sorts a copy by columns, in the order given; numbers as numbers, texts by code point. */
export const sortBy = (rows: readonly Row[], ...columns: readonly string[]): Row[] =>
  [...rows].sort((a, b) => {
    for (const column of columns) {
      const order = compareValues(a[column] ?? '', b[column] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
