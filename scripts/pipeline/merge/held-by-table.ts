import type { TableName } from '../../../src/model/tables.ts';
import { type Held, heldIn } from './held.ts';
import type { Joined } from './join.ts';
import type { Page } from './page.ts';

/**
 * The rows of all captures, table by table, the newest capture first. Those of a record with one capture are made when their table is asked
 * for: all rows of all pages at once would be most of what a run holds.
 */
export function heldByTable(
  joined: readonly (Joined & { captures: readonly Page[] })[],
  ordered: readonly Page[],
): (name: TableName) => Iterable<Held> {
  const ofSeveral = Map.groupBy(
    joined.flatMap(({ held }) => held),
    ({ page }) => page,
  );
  const single = new Set(joined.flatMap(({ captures }) => (captures.length === 1 ? captures : [])));
  return function* (name) {
    for (const page of ordered) {
      for (const held of ofSeveral.get(page) ?? []) if (held.row.table === name) yield held;
      if (single.has(page)) for (const row of page.rows) if (row.table === name) yield heldIn(page, row);
    }
  };
}
