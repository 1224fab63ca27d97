import { fold } from '../../../source/fold.ts';
import type { Fragment } from '../../../source/span.ts';
import { dateNumbers, isDateCell } from '../../../spellings/date-patterns.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern } from '../../../spellings/pattern.ts';
import { datesAtEnd, isDatePair } from '../shape.ts';
import { type LabelledDates, labelledDates } from './labelled-dates.ts';

const alone = (label: 'start_date' | 'end_date') => pattern`^${spellingsOf(label)}\s*:?$`;
const [startAlone, endAlone] = [alone('start_date'), alone('end_date')];

const isDate = (line: Fragment | undefined): line is Fragment => line !== undefined && dateNumbers(line.text) !== null;

/**
 * The dates that begin on a line and go on below it: two on one line, one on each of two lines, or behind their labels.
 *
 * Shape: `"Jan 2022"` / `"Jun 2022"`; `"Start: 01/2024  End: 06/2024"`; `"Start Date:"` / `"May 2020"` / `"End Date:"` / `"June 2020"`.
 */
export function datesBelow(
  lines: readonly Fragment[],
  at: number,
): { start: Fragment | null; due: Fragment | null } | null {
  const [first, second] = [lines[at], lines[at + 1]];
  if (first && isDatePair(first)) return datesAtEnd(first);
  return isDate(first) && isDate(second) ? { start: first, due: second } : labelledRun(lines, at);
}

/** Dates behind labels and how many lines hold them; `before` is where the first label begins. */
export interface LabelledRun extends LabelledDates {
  length: number;
}

/** Start and end behind their labels, on one line or on lines that follow each other; each date may stand below its label. */
export function labelledRun(lines: readonly Fragment[], at: number): LabelledRun | null {
  const first = labelledAt(lines, at);
  const second = first && !first.due ? labelledAt(lines, at + first.length) : null;
  if (!first || !second || second.start || !second.due || second.before > 0) return first;
  return { ...first, due: second.due, length: first.length + second.length };
}

function labelledAt(lines: readonly Fragment[], at: number): LabelledRun | null {
  const [line, next] = [lines[at], lines[at + 1]];
  const own = line ? labelledDates(line) : null;
  if (own && (own.start || own.due)) return { ...own, length: 1 };
  if (!line || !next || !isDateCell(next)) return null;
  const folded = fold(line.text.slice(0, 80));
  const [isStart, isEnd] = [startAlone.test(folded), endAlone.test(folded)];
  return isStart || isEnd ? { start: isStart ? next : null, due: isEnd ? next : null, before: 0, length: 2 } : null;
}

/** All dates behind their labels on lines that follow each other. */
export function datesInRuns(lines: readonly Fragment[]): { starts: Fragment[]; ends: Fragment[] } {
  const starts: Fragment[] = [];
  const ends: Fragment[] = [];
  for (let i = 0; i < lines.length; i++) {
    const run = labelledRun(lines, i);
    if (run?.start) starts.push(run.start);
    if (run?.due) ends.push(run.due);
    i += (run?.length ?? 1) - 1;
  }
  return { starts, ends };
}
