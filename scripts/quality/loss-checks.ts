import type { Breach, TableFill } from '../../src/model/quality.ts';
import type { TableName } from '../../src/model/tables.ts';
import type { Bounds } from './bounds.ts';
import type { Tally } from './tally.ts';

/** A release that the tables are held against. */
export interface Former {
  version: string;
  fills: readonly TableFill[];
}

/**
 * Holds the rows of each table and the filled cells of each column against those of the last release. They may grow as they like.
 * Cells that went with their rows are told as rows. Tables and columns that are no longer there are a matter of the version.
 */
export function checkLosses(fills: readonly TableFill[], former: Former, bounds: Bounds, tally: Tally): void {
  for (const before of former.fills) {
    const now = fills.find(({ table }) => table === before.table);
    if (!now) continue;
    const table = now.table as TableName;
    const mayLose = bounds.mayLose[table] ?? bounds.mayLose.others;
    const compare = (column: string | null, found: number, last: number, least: number, unit: string) => {
      const bound = Math.min(least, acceptedLoss(bounds, former.version, table, column) ?? least);
      const wrong: Breach = {
        table,
        column,
        row: null,
        found: `${found} ${unit}`,
        expected: `at least ${bound}, after ${last} in version ${former.version}`,
      };
      tally.see('not_lost', found < bound ? wrong : null);
    };
    compare(null, now.rows, before.rows, before.rows - Math.floor(before.rows * mayLose), 'rows');
    const left = before.rows === 0 ? 1 : Math.min(1, now.rows / before.rows);
    for (const { column, filled: last } of before.columns) {
      const own = now.columns.find((one) => one.column === column);
      if (own) compare(column, own.filled, last, leastFilled(last * left, bounds.mayEmpty), 'filled cells');
    }
  }
}

/** A correction may always empty a cell, but never the only one of its column. */
function leastFilled(last: number, mayEmpty: number): number {
  if (last <= 1) return Math.floor(last);
  return Math.floor(last) - Math.max(1, Math.floor(last * mayEmpty));
}

function acceptedLoss({ accepted }: Bounds, version: string, table: TableName, column: string | null): number | null {
  const entry = accepted.find((one) => one.after === version && one.table === table && (one.column ?? null) === column);
  return entry?.least ?? null;
}
