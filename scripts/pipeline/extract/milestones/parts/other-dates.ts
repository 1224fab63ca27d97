import { type Fragment, slice, textBehind, textBetween } from '../../../source/span.ts';
import { findDates } from '../../../spellings/date-patterns.ts';
import type { RawMilestone } from '../../raw-page.ts';

/** No title in which such dates are looked for is longer. */
const longest = 1000;

/**
 * Milestones whose title holds the two dates of another, because a capture has put both on one line. In front of it they are those of the one
 * above; inside, nobody can tell whose the dates behind it are.
 *
 * Shape: `"Publish the budget May 2016 September 2016 Hold hearings"` / `July 2016` / `October 2017` → without dates.
 */
export function withoutOtherDates(one: RawMilestone): RawMilestone {
  const pair = one.start || one.due ? pairIn(one.title) : null;
  if (!pair) return one;
  const rest = slice(one.title, pair.end - one.title.start);
  if (pair.start > one.title.start) return { ...one, start: null, due: null };
  return rest ? { ...one, title: rest } : one;
}

/** Two dates beside each other or joined by a dash, in front of a text that begins with a capital. */
function pairIn(title: Fragment): { start: number; end: number } | null {
  const dates = title.text.length <= longest ? findDates(title) : [];
  for (const [i, start] of dates.entries()) {
    const due = dates[i + 1];
    if (!due || !/^\s*(?:[–—-]\s*)?$/.test(textBetween(title, start, due))) continue;
    const isFine = [start, due].every(({ text }) => !/^\d{4}$/.test(text));
    if (isFine && /^\s+\p{Lu}\p{L}/u.test(textBehind(title, due))) return { start: start.start, end: due.end };
  }
  return null;
}
