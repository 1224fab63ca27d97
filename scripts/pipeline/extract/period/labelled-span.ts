import type { LabelledLine } from '../../recognise/recognise.ts';
import { cellGap } from '../../source/clean.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice, textBefore, textBehind, textBetween } from '../../source/span.ts';
import type { Period } from '../../spellings/date-numbers.ts';
import { findDates, isDateCell, periodNumbers } from '../../spellings/date-patterns.ts';
import { pattern, patternPart, patternWith, type Words } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };

const article = patternPart`(?:${phrases.date_articles}\s*)?`;
const spanStart = pattern`^(?:${phrases.span_from}\s+)?${article}$`;
const spanMiddle = pattern`^(?:\s?[рг](?!\p{L}))?\.?\s*(?:${phrases.span_to}(?=\s)|[-~])?\s*${article}$`;
const betweenStart = pattern`^${phrases.span_between}\s+${article}$`;
const betweenMiddle = pattern`^\s+${phrases.span_and}\s+${article}$`;
const periodOpens = pattern`^[(\[]?\s*(?:${phrases.span_from}\s+)?${article}`;
const labelOf = (...names: readonly Words[]) => pattern`^${names}\s*(?:[:|${cellGap}]|$)`;
const label = labelOf(phrases.span_label);
/** Words that say when something is done, which may be a milestone. */
const timeLabel = labelOf(phrases.span_label, phrases.time_column);
const longest = 160;
/** Such a label that names the commitment: its dates are no milestone's. */
const namesCommitment = patternPart`^(?=.*(?<!\p{L})${phrases.commitment_heading}(?!\p{L}))${phrases.span_label}`;
const ofCommitment = pattern`${namesCommitment}\s*(?:[:|${cellGap}]|$)`;
/** The same that has lost its colon: `Commitment start and end date May 2018 – June 2020`. */
const withoutColon = pattern`${namesCommitment}\s+(?=\S)`;

/** Whether a line is or begins with the label of when the commitment is: `Start and end dates of the commitment: …`. */
export const isOfCommitment = ({ text }: Fragment): boolean => ofCommitment.test(fold(text.slice(0, longest)));

/** Start and end; both are the same text where that is a period whose year is said once, `15 May – 15 June 2022`. */
export type Pair = [start: Fragment, end: Fragment];

/** The two dates of a text that is nothing but a span. */
export function pairOf(text: Fragment): Pair | null {
  if (text.text.length > longest) return null;
  const [start, end, more] = findDates(text);
  if (!start || !end || more) return periodOf(text, isWithinYear);
  const before = fold(textBefore(text, start));
  const middle = fold(textBetween(text, start, end));
  const after = fold(textBehind(text, end));
  const joined =
    (spanStart.test(before) && spanMiddle.test(middle)) || (betweenStart.test(before) && betweenMiddle.test(middle));
  return joined && /^(?:\s?[рг])?[\s.;]*$/u.test(after) ? [start, end] : null;
}

/** The same where a label or the head of a column says that it is when: two years joined by a dash are a span too, `(2022-2023)`. */
export const spanIn = (text: Fragment): Pair | null => pairOf(text) ?? periodOf(text, () => true);

const isWithinYear = ([start, end]: Period) => start.year === end.year;

/** A text that is one period, in brackets or behind `from`. */
function periodOf(text: Fragment, takes: (period: Period) => boolean): Pair | null {
  if (text.text.length > longest) return null;
  const opened = periodOpens.exec(fold(text.text))?.[0].length ?? 0;
  const end = text.text.search(/(?<![\s.;)\]])[\s.;)\]]*$/);
  const whole = slice(text, opened, end);
  const period = whole && periodNumbers(whole.text);
  return whole && period && takes(period) ? [whole, whole] : null;
}

/** What stands behind the label of a span, on its line or the next: `Implementation period: March 2021 – December 2021`. */
function behind(
  line: LabelledLine,
  next: LabelledLine | undefined,
  names = label,
): { value: Fragment; lines: LabelledLine[] } | null {
  const found = line.text.length <= longest ? names.exec(fold(line.text)) : null;
  if (!found) return null;
  const rest = slice(line, found[0].length);
  if (rest) return { value: rest, lines: [line] };
  return next ? { value: next, lines: [line, next] } : null;
}

function behindLostColon(line: LabelledLine) {
  const label = line.text.length <= longest ? withoutColon.exec(fold(line.text)) : null;
  const value = label && slice(line, label[0].length);
  return value && pairOf(value) ? { value, lines: [line] } : null;
}

/** The two dates behind the label of a span; the second may stand on a line of its own. */
export function behindLabel(line: LabelledLine, next: LabelledLine | undefined, afterNext?: LabelledLine) {
  const found = behind(line, next) ?? behindLostColon(line);
  const pair = found && spanIn(found.value);
  if (pair) return { pair, lines: found.lines };
  const last = found?.lines.length === 1 ? next : afterNext;
  const broken = found && last ? pairOver(found.value, last) : null;
  return found && last && broken ? { pair: broken, lines: [...found.lines, last] } : null;
}

/** Such a label where a sentence could begin: `… presented to the Ministry. Implementation date: 2016-2017;` */
const labelInside = patternWith('gu')`(?<=[.;]\s{1,3})${phrases.span_label}\s*:\s*`;

const ofMilestone = pattern`(?<!\p{L})${phrases.milestone_area}(?!\p{L})`;

/** Whether the label of a span stands in a line, wherever. */
export const hasLabelInside = (line: Fragment): boolean => fold(line.text).search(labelInside) !== -1;

/** The two dates behind the label of a span inside a paragraph, up to the end of what it says; `null` where there are several, or milestones. */
export function behindLabelInside(line: Fragment): Pair | null {
  const folded = fold(line.text);
  const [match, more] = [...folded.matchAll(labelInside)];
  const from = match ? match.index + match[0].length : line.text.length;
  const length = line.text.slice(from, from + longest).search(/[.;]|$/);
  const said = match ? slice(line, from, from + length) : null;
  return said && !more && !ofMilestone.test(folded.slice(0, from)) ? spanIn(said) : null;
}

/** Two dates over two lines, the first ending in a dash or `to`. */
function pairOver(first: Fragment, second: Fragment): Pair | null {
  if (first.text.length > longest) return null;
  const [start, more] = findDates(first);
  const end = findDates(second)[0];
  if (!start || more || !end || end.text !== second.text) return null;
  const opened = spanStart.test(fold(textBefore(first, start)));
  const goesOn = fold(textBehind(first, start)).trim();
  return opened && goesOn !== '' && spanMiddle.test(` ${goesOn} `) ? [start, end] : null;
}

/** Start and end of a milestone behind a word that says when: `Plazo: del 15 de mayo al 15 de junio de 2021`. */
export function spanBehindTime(line: LabelledLine, next: LabelledLine | undefined): Pair | null {
  const found = behind(line, next, timeLabel);
  const pair = found && spanIn(found.value);
  return pair ?? (found && next && found.lines.length === 1 ? pairOver(found.value, next) : null);
}

const goesOn = pattern`(?:[-~]|\s${phrases.span_to})$`;
/** Whether a text is one date; the first of two, `March 2021 –`, is not the one by which it is to be done. */
const isOneDate = (text: Fragment): boolean => isDateCell(text) && !goesOn.test(fold(text.text.slice(-longest)));

/** Whether a line is or begins with a word that says when. */
export const saysTime = ({ text }: Fragment): boolean => text.length <= longest && timeLabel.test(fold(text));

/** The one date behind a word that says when, on its line: `Deadline: 30 June 2020`. */
export function dateBehindTime(line: LabelledLine): Fragment | null {
  const value = behind(line, undefined, timeLabel)?.value;
  return value && isOneDate(value) ? value : null;
}

/** The one date behind the label of a span, which may be some months of a year: `Timeframe: January – June 2022`. */
export function dateBehindLabel(line: LabelledLine, next: LabelledLine | undefined): Fragment | null {
  const value = behind(line, next)?.value;
  return value && isOneDate(value) ? value : null;
}
