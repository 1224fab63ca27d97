import type { Page } from '../merge/page.ts';

/**
 * Refuses pages of one record in several files: which of them holds would be a guess. None of them is published.
 *
 * Tells of each file, the record, and the other file.
 */
export function checkRecords(
  pages: readonly Page[],
  tell: (file: string, recordId: string, other: string) => void,
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
        tell(page.source.file, page.source.record_id, other);
        duplicates.push(page.source.file);
      }
  }
  return { pages: kept, duplicates };
}
