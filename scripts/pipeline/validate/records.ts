import type { Place } from '../diagnostics/diagnostic.ts';
import type { Page } from '../merge/page.ts';

/**
 * Refuses pages of one record in several files: which of them holds would be a guess. None of them is published.
 *
 * Tells of each file, where it names the record, and the other file.
 */
export function checkRecords(
  pages: readonly Page[],
  tell: (file: string, place: Place | null, recordId: string, other: string) => void,
): { pages: Page[]; duplicates: string[] } {
  const byRecord = new Map<string, Page[]>();
  for (const page of pages) {
    const key = `${page.source.record_type} ${page.source.record_id}`;
    byRecord.set(key, [...(byRecord.get(key) ?? []), page]);
  }
  const duplicates: string[] = [];
  const kept: Page[] = [];
  for (const group of byRecord.values()) {
    if (group.length === 1) kept.push(...group);
    else
      for (const page of group) {
        const other = group.find((one) => one !== page)?.source.file ?? '';
        tell(page.source.file, nameOf(page), page.source.record_id, other);
        duplicates.push(page.source.file);
      }
  }
  return { pages: kept, duplicates };
}

/** Where a page says what it is of: the id of a commitment, the title of a plan. */
const nameOf = ({ source, rows }: Page): Place | null =>
  rows
    .flatMap(({ passages }) => passages)
    .find(
      ({ record_type, record_id, field }) =>
        record_type === source.record_type && record_id === source.record_id && /^(commitment_id|title)$/.test(field),
    ) ?? null;
