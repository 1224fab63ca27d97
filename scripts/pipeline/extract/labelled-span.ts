import type { LabelledLine } from '../recognise/recognise.ts';
import { cellGap } from '../source/clean.ts';
import { fold } from '../source/fold.ts';
import { type Fragment, slice } from '../source/span.ts';
import { dateNumbers, findDates } from '../spellings/date-patterns.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../spellings/spelling.ts';

const from = anyOf(allOf(phrases.span_from));
const to = anyOf(allOf(phrases.span_to));
const article = `(?:(?:${anyOf(allOf(phrases.date_articles))})\\s*)?`;
const spanStart = new RegExp(`^(?:(?:${from})\\s+)?${article}$`, 'u');
const spanMiddle = new RegExp(`^\\s*(?:(?:${to})(?=\\s)|-)?\\s*${article}$`, 'u');
const label = new RegExp(`^(?:${anyOf(allOf(phrases.span_label))})\\s*(?:[:|${cellGap}]|$)`, 'u');
const longest = 160;

export type Pair = [start: Fragment, end: Fragment];

/** The two dates of a text that is nothing but a span. */
export function pairOf(text: Fragment): Pair | null {
  if (text.text.length > longest) return null;
  const [start, end, more] = findDates(text);
  if (!start || !end || more) return null;
  const folded = fold(text.text);
  const before = folded.slice(0, start.start - text.start);
  const middle = folded.slice(start.end - text.start, end.start - text.start);
  const after = folded.slice(end.end - text.start);
  return spanStart.test(before) && spanMiddle.test(middle) && /^[\s.;]*$/.test(after) ? [start, end] : null;
}

/** What stands behind the label of a span, on its line or the next: `Implementation period: March 2021 – December 2021`. */
function behind(line: LabelledLine, next: LabelledLine | undefined): { value: Fragment; lines: LabelledLine[] } | null {
  const found = line.text.length <= longest ? label.exec(fold(line.text)) : null;
  if (!found) return null;
  const rest = slice(line, found[0].length);
  if (rest) return { value: rest, lines: [line] };
  return next ? { value: next, lines: [line, next] } : null;
}

/** The two dates behind the label of a span; the second may stand on a line of its own. */
export function behindLabel(line: LabelledLine, next: LabelledLine | undefined, afterNext?: LabelledLine) {
  const found = behind(line, next);
  const pair = found && pairOf(found.value);
  if (pair) return { pair, lines: found.lines };
  const last = found?.lines.length === 1 ? next : afterNext;
  const broken = found && last ? pairOver(found.value, last) : null;
  return found && last && broken ? { pair: broken, lines: [...found.lines, last] } : null;
}

/** Two dates over two lines, the first ending in a dash or `to`. */
function pairOver(first: Fragment, second: Fragment): Pair | null {
  if (first.text.length > longest) return null;
  const [start, more] = findDates(first);
  const end = findDates(second)[0];
  if (!start || more || !end || end.text !== second.text) return null;
  const folded = fold(first.text);
  const opened = spanStart.test(folded.slice(0, start.start - first.start));
  const goesOn = folded.slice(start.end - first.start).trim();
  return opened && goesOn !== '' && spanMiddle.test(` ${goesOn} `) ? [start, end] : null;
}

/** The one date behind the label of a span, which may be some months of a year: `Timeframe: January – June 2022`. */
export function dateBehindLabel(line: LabelledLine, next: LabelledLine | undefined): Fragment | null {
  const value = behind(line, next)?.value;
  return value && dateNumbers(value.text) ? value : null;
}
