import type { FindingRecord } from '../model/records.ts';

/** Whether a finding counts in totals: a dismissed one stays in sight and does not. */
export const isOpen = ({ answer }: Pick<FindingRecord, 'answer'>): boolean => answer?.answer !== 'dismissed';

/** How many findings count. */
export const countOpen = (findings: readonly Pick<FindingRecord, 'answer'>[]): number => findings.filter(isOpen).length;

/** Where a finding quotes, one place after the other. */
export const placesOf = ({ passages }: Pick<FindingRecord, 'passages'>): string =>
  passages.map(({ source_id, line_start }) => `${source_id} ${String(line_start).padStart(6, '0')}`).join();

/** In the order of the page: what is said of milestone 1 stands before what is said of milestone 2. */
export function byPlace(a: Pick<FindingRecord, 'passages'>, b: Pick<FindingRecord, 'passages'>): number {
  const [first, second] = [placesOf(a), placesOf(b)];
  return first < second ? -1 : Number(first > second);
}
