import { recordId, type Table } from '../../../src/model/table.ts';
import { tables } from '../../../src/model/tables.ts';
import type { Block } from './blocks.ts';
import { type AnyRow, cells, type Held, heldIn } from './held.ts';
import type { Page } from './page.ts';
import { reissue } from './passages.ts';
import type { ProvenRow } from './prove.ts';

/** The rows of one block in one capture. */
export interface InCapture {
  page: Page;
  held: readonly Held[];
}

/** The rows of each block of a table, capture by capture; a capture without the block has none. */
export function rowsByCapture(block: Block, captures: readonly Page[]): InCapture[][] {
  const all = captures.flatMap((page) =>
    page.rows.flatMap((row) => (row.table === block.table ? [heldIn(page, row)] : [])),
  );
  const groups = Map.groupBy(all, ({ told }) => block.blockOf(cells(told)));
  return [...groups.values()].map((group) =>
    captures.map((page) => ({ page, held: group.filter((one) => one.page === page) })),
  );
}

/** The row with other cells, its passages under its new id. */
export function rekey(proven: ProvenRow, changes: AnyRow): ProvenRow {
  const row = { ...cells(proven), ...changes };
  const record_id = recordId(tables[proven.table] as unknown as Table, row);
  return {
    ...proven,
    row: row as never,
    passages: proven.passages.map((one) => (one.record_id === record_id ? one : reissue(one, { record_id }))),
  };
}

/** The other row under the key of the shown one; unless `filled`, without what the shown one says nothing of. */
export function underKeyOf(shown: Held, other: Held, filled: boolean): Held {
  const base = cells(shown.row);
  const key = [...tables[shown.row.table].key, 'position'].map((column) => [column, base[column]]);
  const silent = filled ? [] : Object.keys(base).filter((column) => base[column] === null);
  const row = rekey(other.told, Object.fromEntries([...key, ...silent.map((column) => [column, null])]));
  return { ...other, row: { ...row, passages: row.passages.filter(({ field }) => !silent.includes(field)) } };
}
