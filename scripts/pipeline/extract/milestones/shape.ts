import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice, tailOf, textBehind, textBetween } from '../../source/span.ts';
import { findDates, periodNumbers } from '../../spellings/date-patterns.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import type { RawMilestone } from '../raw-page.ts';

/** One way in which a page writes its milestones. No match gives an empty list. */
export type MilestoneShape = (lines: readonly LabelledLine[]) => RawMilestone[];

export const milestone = (title: Fragment, more: Partial<RawMilestone> = {}): RawMilestone => ({
  title,
  titleRest: [],
  number: null,
  start: null,
  due: null,
  continuity: null,
  states: [],
  furniture: [],
  ...more,
});

/** The last of the lines that a title goes on over. */
export const lastLineOf = ({ title, titleRest }: Pick<RawMilestone, 'title' | 'titleRest'>): Fragment =>
  titleRest.at(-1) ?? title;

/** The same milestone with another last line of its title. */
export const withLastLine = <T extends Pick<RawMilestone, 'title' | 'titleRest'>>(one: T, line: Fragment): T =>
  one.titleRest.length === 0 ? { ...one, title: line } : { ...one, titleRest: [...one.titleRest.slice(0, -1), line] };

/** No pair of dates is longer, so that only the end of a long line has to be looked at. */
const longestPair = 140;
const between = /^(?:\.?[\s-]*|\s+\/\s+)$/;
const to = pattern`^\s*${phrases.span_to}\s*$`;
const from = pattern`(?<!\p{L})(?:${phrases.span_from}\s+|d'\s?)$`;
const yearOnly = /^\d{4}$/;

/** The two dates a line ends with, or a period whose year is said once, which is both. Shape: `"… Nuevo Tercer trimestre 2018 Diciembre 2018"` → both, with `before` where they begin. */
export function datesAtEnd(line: Fragment): { start: Fragment; due: Fragment; before: number } | null {
  const dates = findDates(tailOf(line, longestPair));
  const due = dates.at(-1);
  const start = dates.at(-2);
  if (!due) return null;
  return (start && pairAtEnd(line, start, due)) ?? (periodNumbers(due.text) ? pairAtEnd(line, due, due) : null);
}

function pairAtEnd(line: Fragment, start: Fragment, due: Fragment) {
  const gap = fold(textBetween(line, start, due));
  const rest = textBehind(line, due);
  const joined = between.test(gap) || (to.test(gap) && !yearOnly.test(start.text) && !yearOnly.test(due.text));
  const before = start.start - line.start;
  const opened = from.exec(fold(line.text.slice(Math.max(0, before - longestPair), before)))?.[0].length ?? 0;
  return joined && /^[\s.;]*$/.test(rest) ? { start, due, before: before - opened } : null;
}

/** A line that is two dates and nothing else. */
export const isDatePair = (line: Fragment): boolean => datesAtEnd(line)?.before === 0;

/** Cuts a word or phrase of a closed list off the end of a text. Shape: `"Introducción … Nuevo"` → `Nuevo` and what is before. */
export function cutEnding(from: Fragment, words: RegExp): { rest: Fragment | null; ending: Fragment | null } {
  const match = words.exec(fold(from.text));
  if (!match) return { rest: from, ending: null };
  return { rest: slice(from, 0, match.index), ending: slice(from, match.index) };
}
