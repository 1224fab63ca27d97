import type { HeldWords } from '../strings/held.ts';
import type { Language } from '../strings/routes.ts';
import { formatNumber } from './counts.ts';

/** How many commitments are held of those known: with their page, and with a row of a sheet only. */
export interface Held {
  held: number;
  tabulated: number;
  known: number;
}

/** Counts for a sentence. Shape: `{held: 4, tabulated: 0, known: 119}` → `{held: "4", tabulated: null, listed: "115", known: "119"}`. */
export function formatHeld({ held, tabulated, known }: Held, lang: Language): HeldWords {
  const number = (value: number) => formatNumber(value, lang);
  return {
    held: number(held),
    tabulated: tabulated === 0 ? null : number(tabulated),
    listed: number(known - held - tabulated),
    known: number(known),
  };
}
