import type { Rows } from '../../../src/model/rows.ts';
import type { Row } from './cell.ts';
import { compareValues } from './code-points.ts';

/** The row with a value in the column that is the key of its table. The rows stand by key, so that none of them is held in an index. */
export function rowByKey(rows: Rows<Row>, column: string, value: unknown): Row | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareValues(rows.at(middle)?.[column], value) < 0) low = middle + 1;
    else high = middle;
  }
  const found = rows.at(low);
  return found?.[column] === value ? found : undefined;
}
