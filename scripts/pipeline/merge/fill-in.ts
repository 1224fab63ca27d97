import { isSheet } from '../../../src/model/source.ts';
import type { TableName } from '../../../src/model/tables.ts';
import { compareCaptures } from './captures.ts';
import type { Page } from './page.ts';
import type { ProvenRow } from './prove.ts';

/** Lists that belong to a commitment: two of them are not put together item by item. */
const lists: ReadonlySet<TableName> = new Set([
  'sections',
  'commitment_organisations',
  'commitment_policy_areas',
  'commitment_ogp_values',
]);
/** Lists that a sheet states in a place of its own, so that a page's stand beside them. */
const apart: ReadonlySet<TableName> = new Set(['commitment_policy_areas', 'commitment_ogp_values']);

/**
 * Leaves out what a sheet says of a commitment in a list that a captured page, or a newer sheet, has too: the page says more, and two
 * lists of institutions are not one. The places stay in the text of the sheet. The order of `pages` does not matter.
 */
export function withoutDoubledLists(pages: readonly Page[]): Page[] {
  const taken = new Set<string>();
  const captured = pages.filter(({ source }) => !isSheet(source.source_id));
  const sheets = pages.filter(({ source }) => isSheet(source.source_id)).sort(compareCaptures);
  if (sheets.length === 0) return captured;
  for (const { rows } of captured) for (const row of rows) if (!apart.has(row.table)) take(row, taken);
  return [...captured, ...sheets.map((sheet) => withoutTaken(sheet, taken))];
}

function withoutTaken(sheet: Page, taken: Set<string>): Page {
  const rows = sheet.rows.filter((row) => !lists.has(row.table) || !taken.has(keyOf(row)));
  for (const row of rows) take(row, taken);
  return { ...sheet, rows };
}

function take(row: ProvenRow, taken: Set<string>): void {
  if (lists.has(row.table)) taken.add(keyOf(row));
}

const keyOf = ({ table, row }: ProvenRow): string => {
  const { commitment_id, subject_id } = row as { commitment_id?: string; subject_id?: string };
  return `${table} ${commitment_id ?? subject_id}`;
};
