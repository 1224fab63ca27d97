import { fold } from '../../../source/fold.ts';
import { type Fragment, slice, textBehind, textBetween } from '../../../source/span.ts';
import { findDates } from '../../../spellings/date-patterns.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';
import { type Dated, datesFrom, isOpenPeriod, longestDate } from './dates-behind.ts';

/** Gives the milestones of a list in which each begins with a date and a colon or dash, or in brackets, that date: `June 2020: Plant the trees`. */
export function withDatesInFront(list: readonly RawMilestone[]): RawMilestone[] {
  const found = list.map((one) => (one.start || one.due ? null : dateInFront(one.title)));
  if (list.length < 2 || found.includes(null)) return [...list];
  return list.map((one, i) => ({ ...one, ...found[i] }));
}

/** Whether a text begins with when it is to be done and a mark. */
export const beginsWithDate = (text: Fragment): boolean => dateInFront(text) !== null;

/** `By June 2022: `, `From July 2022: ` */
const opensDate = pattern`^(?:(?<from>${phrases.from_start})|${[phrases.deadline, phrases.in_front_of_date]})\s+`;
const goesTo = pattern`^\s*(?:[-~]|${phrases.span_to}(?=\s))\s*$`;

/** Two dates in front: `January 2022 – June 2022: Map the wells`. */
function spanInFront(title: Fragment): Dated | null {
  const [start, due] = findDates({ ...title, text: title.text.slice(0, 2 * longestDate) });
  if (!start || !due || !goesTo.test(fold(textBetween(title, start, due)))) return null;
  const rest = behindMark(title, due, colonOrDash);
  return rest ? { title: rest, start, due } : null;
}

const colonOrDash = /^\s*(?::|\s[–—-]\s)\s*/;

/** What stands behind a date and a mark; `null` where there is no mark. Shape: `"June 2020: Plant the trees"` → `"Plant the trees"`. */
function behindMark(title: Fragment, date: Fragment, mark: RegExp): Fragment | null {
  const length = mark.exec(textBehind(title, date))?.[0].length;
  return length === undefined ? null : slice(title, date.end - title.start + length);
}

function dateInFront(title: Fragment): Dated | null {
  const [due] = findDates({ ...title, text: title.text.slice(0, longestDate) });
  const word = opensDate.exec(fold(title.text.slice(0, longestDate)));
  if (due && word && /^(?:the\s+)?$/i.test(title.text.slice(word[0].length, due.start - title.start))) {
    const rest = behindMark(title, due, /^\s*:\s*/);
    if (rest) return word.groups?.from ? { title: rest, start: due, due: null } : { title: rest, start: null, due };
  }
  const bracket = /^[([]\s?/.exec(title.text)?.[0].length ?? 0;
  if (!due || due.start !== title.start + bracket || isOpenPeriod(due.text)) return null;
  const span = bracket === 0 ? spanInFront(title) : null;
  if (span) return span;
  const rest = behindMark(title, due, bracket > 0 ? /^\s?[)\]]\s*[:–—-]?\s*/ : colonOrDash);
  // The first of two dates in front, of which the colon is lost.
  if (rest && bracket === 0 && findDates({ ...rest, text: rest.text.slice(0, longestDate) })[0]?.start === rest.start)
    return null;
  return rest ? { title: rest, ...datesFrom(due) } : null;
}
