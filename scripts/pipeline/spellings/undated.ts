import { fold } from '../source/fold.ts';
import { type Fragment, slice } from '../source/span.ts';
import { pattern } from './pattern.ts';
import phrases from './phrases.json' with { type: 'json' };
import { lookupOf } from './spelling.ts';

const atStart = pattern`^${phrases.undated}(?=\s*(?:[.;,|)]|$))`;
const pairAtEnd = pattern`(?<=\s)(?<start>${phrases.undated})\s+(?<due>${phrases.undated})[\s.;]*$`;
/** No such word is longer, nor two of them. */
const longest = 80;

const lookup = lookupOf({ undated: phrases.undated });

/** Whether a text says in place of a date that there is none: `por definir`, `Ongoing`, `N/D`. */
export const isUndated = (text: string): boolean => lookup(text) !== undefined;

/** What a text begins with that stands in place of a date, and is all of its cell or sentence. */
export function undatedAt(text: Fragment): Fragment | null {
  const match = atStart.exec(fold(text.text.slice(0, longest)));
  return match && slice(text, 0, match[0].length);
}

/** Two of them at the end of a row, in place of its dates; `before` is where they begin. Shape: `"Print the guide TBD TBD"`. */
export function undatedPair(row: Fragment): { start: Fragment; due: Fragment; before: number } | null {
  const from = Math.max(0, row.text.length - longest);
  const match = pairAtEnd.exec(fold(row.text.slice(from)));
  const { start: one, due: other } = match?.groups ?? {};
  if (!match || !one || !other) return null;
  const before = from + match.index;
  const at = before + match[0].indexOf(other, one.length);
  const [start, due] = [slice(row, before, before + one.length), slice(row, at, at + other.length)];
  return start && due ? { start, due, before } : null;
}
