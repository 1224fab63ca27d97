import type { FindingRecord } from '../model/records.ts';

/** Whether a finding counts in totals: a dismissed one stays in sight and does not. */
export const isOpen = ({ answer }: Pick<FindingRecord, 'answer'>): boolean => answer?.answer !== 'dismissed';

/** How many findings count. */
export const countOpen = (findings: readonly Pick<FindingRecord, 'answer'>[]): number => findings.filter(isOpen).length;
