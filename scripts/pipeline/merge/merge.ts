import { isSheet } from '../../../src/model/source.ts';
import { recordId, type Table } from '../../../src/model/table.ts';
import { type Dataset, emptyDataset, type RowOf, type TableName, tables } from '../../../src/model/tables.ts';
import type { Documents } from '../source/seed.ts';
import { compareCaptures, groupCaptures, ownRecord } from './captures.ts';
import { addClosedLists } from './closed-lists.ts';
import { compareCounts, compareLone, compareRows } from './compare.ts';
import { Differences } from './differ.ts';
import { dropUnused } from './drop-unused.ts';
import { withoutDoubledLists } from './fill-in.ts';
import { type AnyRow, cells, type Held } from './held.ts';
import { heldByTable } from './held-by-table.ts';
import { joinCaptures } from './join.ts';
import { showJudgements } from './judgements.ts';
import { linkListed } from './link-listed.ts';
import { mergeRows, passagesOf } from './merge-rows.ts';
import type { Page } from './page.ts';
import { PassageTable } from './passage-table.ts';
import { PublishedPassages } from './published-passages.ts';
import { relink } from './relink.ts';

/** Everything read from all pages, each record once, and the lines of each page with what was read from them. */
export interface Merged {
  dataset: Dataset;
  documents: Documents;
}

/**
 * Brings the rows of all pages together, each record once.
 *
 * Captures of one record are joined block by block (`join.ts`). Rows of one key become one: a record's own page first, then
 * the newest capture; what the first does not say is filled from the others. Passages of a value are kept from every source
 * that gives that value; what another source says instead is in `differences`. The order of `pages` does not matter.
 */
export function merge(pages: readonly Page[]): Merged {
  const dataset = { ...emptyDataset(), passages: new PassageTable() };
  const differences = new Differences();
  const records = [...groupCaptures(withoutDoubledLists(pages)).values()];
  const joined = records.map((captures) => ({ captures, ...joinCaptures(captures) }));
  const ordered = records.flat().sort(compareCaptures);
  const heldOf = heldByTable(joined, ordered);
  for (const name of Object.keys(tables) as TableName[])
    if (name === 'listings') addListings(dataset, heldOf(name));
    else addTable(dataset, name, heldOf(name), differences);
  for (const { captures, lone, counted } of joined) {
    if (captures.length === 1) continue;
    const record = ownRecord(captures[0] as Page);
    for (const one of lone) compareLone(one, record, differences);
    for (const one of counted) compareCounts(one, record, differences);
  }
  const shown = showJudgements([...heldOf('observations')], differences);
  for (const one of dataset.observations) one.shown = shown.get(one.observation_id) ?? true;
  for (const { row, passages } of differences.found) {
    dataset.differences.push(row);
    for (const passage of passages) dataset.passages.push(passage);
  }
  // Pages describe themselves; of the rows a report makes for itself only the passages are kept.
  dataset.sources = ordered.map(({ source }) => source);
  dropUnused(dataset);
  linkListed(dataset);
  addClosedLists(dataset);
  return { dataset, documents: relink(joined, differences.found, new PublishedPassages(dataset.passages)) };
}

function addTable(dataset: Dataset, name: TableName, held: Iterable<Held>, differences: Differences): void {
  const table = tables[name] as unknown as Table;
  for (const [id, rows] of Map.groupBy(held, ({ row }) => recordId(table, cells(row)))) {
    const ranked = rankRows(rows, table.record, id);
    const merged = mergeRows(ranked);
    (dataset[name] as AnyRow[]).push(merged);
    for (const passage of passagesOf(merged, ranked)) dataset.passages.push(passage);
    const record = rows.length > 1 ? subjectOf(table, id, ranked) : null;
    if (record) compareRows({ table: name, id, record, held: ranked.filter(isTold).filter(canDiffer) }, differences);
  }
}

/** An entry of a list has its row to itself, which is never changed: most rows are of this kind, and none is looked for or copied. */
function addListings(dataset: Dataset, held: Iterable<Held>): void {
  for (const { row } of held) {
    dataset.listings.push(row.row as RowOf<'listings'>);
    for (const passage of row.passages) dataset.passages.push(passage);
  }
}

/** The record that a row belongs to: itself, when it has a page of its own, or the record of its page; rows of a sheet have none. */
function subjectOf({ record }: Table, id: string, [first]: readonly Held[]) {
  if (record === 'action_plan' || record === 'commitment') return { record_type: record, record_id: id } as const;
  const { page } = first as Held;
  return isSheet(page.source.source_id) ? null : ownRecord(page);
}

/** A record's own page first; sheets, then weak rows and entries of lists last; else as the captures are ordered. */
function rankRows(rows: readonly Held[], record: string, id: string): Held[] {
  const rank = (one: Held) => {
    const { record_type, record_id } = one.page.source;
    if (!isTold(one)) return 3;
    if (isSheet(one.page.source.source_id)) return 2;
    return record_type === record && record_id === id ? 0 : 1;
  };
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** A sheet gives the id of a plan where a page gives its title. */
const canDiffer = ({ page, row }: Held) => row.table !== 'action_plans' || !isSheet(page.source.source_id);

/** A list that names a commitment is no capture of it, nor is a weak row one of its record. */
const isTold = ({ row }: Held) => cells(row).coverage !== 'listed' && !row.weak;
