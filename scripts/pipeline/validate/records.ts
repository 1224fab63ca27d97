import { recordOf } from '../../../src/model/source.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Page } from '../merge/page.ts';

/**
 * Refuses captures that give one record to different members: whose it is would be a guess. None of them is published.
 *
 * Tells of each file, where it names the record, and the other file.
 */
export function checkRecords(
  pages: readonly Page[],
  tell: (file: string, place: Place | null, recordId: string, other: string) => void,
): { pages: Page[]; refused: string[] } {
  const refused: string[] = [];
  const kept: Page[] = [];
  for (const group of Map.groupBy(pages, ({ source }) => recordOf(source)).values()) {
    if (new Set(group.map(memberOf)).size === 1) kept.push(...group);
    else
      for (const page of group) {
        const other = group.find((one) => memberOf(one) !== memberOf(page))?.source.file ?? '';
        tell(page.source.file, nameOf(page), page.source.record_id ?? '', other);
        refused.push(page.source.file);
      }
  }
  return { pages: kept, refused };
}

/** Whose the commitments are that a source is of: that of a captured page, or those of a sheet. */
export const ownersIn = ({ source, rows }: Page): [id: string, owner: { memberId: string; file: string }][] =>
  rows.flatMap(({ row }) =>
    'coverage' in row && row.coverage !== 'listed'
      ? [[row.commitment_id, { memberId: row.member_id, file: source.file }]]
      : [],
  );

/** The member whose page it is. */
const memberOf = ({ rows }: Page): string | null =>
  rows.flatMap(({ row }) => ('name_verbatim' in row ? [row.member_id] : []))[0] ?? null;

/** Where a page says what it is of: the id of a commitment, the title of a plan. */
const nameOf = ({ source, rows }: Page): Place | null =>
  rows
    .flatMap(({ passages }) => passages)
    .find(
      ({ record_type, record_id, field }) =>
        record_type === source.record_type && record_id === source.record_id && /^(commitment_id|title)$/.test(field),
    ) ?? null;
