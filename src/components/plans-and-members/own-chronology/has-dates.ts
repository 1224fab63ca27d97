import type { ChronologyEntry } from '../../../charts/chronology/layout.ts';

/** Whether there is anything to draw: a page without it leaves out the styles too. */
export const hasDates = (entries: readonly ChronologyEntry[]): boolean =>
  entries.some(({ milestones }) => milestones.some(({ start, due }) => start ?? due));
