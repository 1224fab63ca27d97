import type { PassageRow } from '../../../src/model/passage.ts';
import { recordId, type Table } from '../../../src/model/table.ts';
import { type Dataset, emptyDataset, type TableName, tables } from '../../../src/model/tables.ts';
import type { Page, ProvenRow } from './page.ts';

type AnyRow = Record<string, unknown>;

/**
 * Brings the rows of all pages together, each record once.
 *
 * Rows of one key become one: the captured page first, then sources in order; what the first does not say is filled from the
 * others. Passages of a value are kept from every source that gives that value. The order of `pages` does not matter.
 */
export function merge(pages: readonly Page[]): Dataset {
  const dataset = emptyDataset();
  const ordered = [...pages].sort((a, b) => compare(a.source.source_id, b.source.source_id));
  for (const name of Object.keys(tables) as TableName[]) {
    const table = tables[name] as unknown as Table;
    const groups = new Map<string, ProvenRow[]>();
    for (const page of ordered)
      for (const row of page.rows) {
        if (row.table !== name) continue;
        const id = recordId(table, row.row as AnyRow);
        const group = groups.get(id);
        if (group) group.push(row);
        else groups.set(id, [row]);
      }
    for (const rows of groups.values()) {
      const merged = mergeRows(rows);
      (dataset[name] as AnyRow[]).push(merged);
      for (const passage of passagesOf(merged, rows)) dataset.passages.push(passage);
    }
  }
  dataset.sources = ordered.map(({ source }) => source);
  linkListed(dataset);
  return dataset;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Captured before listed; a plan's own page before the pages that name it. */
const rank = ({ row, columnsRead }: ProvenRow) =>
  ('coverage' in row && row.coverage === 'listed' ? 1000 : 0) - columnsRead;

function mergeRows(rows: readonly ProvenRow[]): AnyRow {
  const [first = {}, ...others] = [...rows].sort((a, b) => rank(a) - rank(b)).map(({ row }) => row as AnyRow);
  const merged: AnyRow = { ...first };
  for (const other of others)
    for (const [column, value] of Object.entries(other)) {
      // A date is filled whole or not at all, so that its five columns stay those of one text.
      const group = dateGroup(column);
      if (merged[column] === null && (!group || first[`${group}_verbatim`] === null)) merged[column] = value;
    }
  return merged;
}

const dateGroup = (column: string) => /^(.*)_(?:verbatim|edtf|earliest|latest|precision)$/.exec(column)?.[1];

/** The passages of the values that were kept, one for each place. */
function passagesOf(merged: AnyRow, rows: readonly ProvenRow[]): PassageRow[] {
  const kept = new Map<string, PassageRow>();
  for (const { row, passages } of rows)
    for (const passage of passages)
      if ((row as AnyRow)[passage.field] === merged[passage.field] && !kept.has(passage.passage_id))
        kept.set(passage.passage_id, passage);
  return [...kept.values()];
}

/**
 * A list names the year of a commitment's plan; where a captured page names the member's plan of that cycle, they belong
 * together. Derived, so that it has no passage of its own.
 */
function linkListed(dataset: Dataset): void {
  const plans = new Map(dataset.action_plans.map((plan) => [`${plan.member_id} ${plan.cycle}`, plan.action_plan_id]));
  for (const commitment of dataset.commitments)
    if (commitment.action_plan_id === null && commitment.cycle !== null)
      commitment.action_plan_id = plans.get(`${commitment.member_id} ${commitment.cycle}`) ?? null;
}
