import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { findDates } from '../../spellings/date-patterns.ts';
import { spellingsOf } from '../../spellings/labels.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../../spellings/spelling.ts';
import { behindLabel, dateBehindLabel } from '../labelled-span.ts';
import { type MilestoneShape, milestone } from './shape.ts';
import { isTableHead } from './table-row.ts';

/** A label; a word alone, `Start: …`, begins its line or stands behind a stop. */
const labelOf = (names: readonly string[], words: readonly string[]) =>
  new RegExp(`(?:(?<![\\p{L}])(?:${anyOf(names)})|(?<=^|[.;,(|]\\s*)(?:${anyOf(words)}))\\s*:`, 'u');
const startLabel = labelOf(spellingsOf('start_date'), allOf(phrases.start_word));
const endLabel = labelOf(spellingsOf('end_date'), allOf(phrases.end_word));

const longestDate = 60;
const leadsTo = new RegExp(`^\\s*(?:(?:${anyOf(allOf(phrases.span_from))})\\s+)?$`, 'u');

/** Start and end of a line such as `Start date: Jan 2023   End date: 8th February 2024`. */
export function labelledDates(line: Fragment): { start: Fragment | null; due: Fragment | null; before: number } | null {
  const folded = fold(line.text);
  const start = startLabel.exec(folded);
  const end = endLabel.exec(folded);
  if (!start && !end) return null;
  const behind = (match: RegExpExecArray | null, until: number) => {
    const from = match ? match.index + match[0].length : until;
    const rest = slice(line, from, Math.min(until, from + longestDate));
    const date = rest ? findDates(rest)[0] : undefined;
    // A date further on in the text is not the one that the label announces.
    return date && leadsTo.test(fold(line.text.slice(from, date.start - line.start))) ? date : null;
  };
  return {
    start: behind(start, end && start && end.index > start.index ? end.index : line.text.length),
    due: behind(end, line.text.length),
    before: Math.min(start?.index ?? Number.POSITIVE_INFINITY, end?.index ?? Number.POSITIVE_INFINITY),
  };
}

/** All dates behind their labels in the texts of one milestone. */
export function datesBehindLabels(texts: readonly Fragment[]): { starts: Fragment[]; ends: Fragment[] } {
  const labelled = texts.flatMap((text) => labelledDates(text) ?? []);
  return { starts: labelled.flatMap(({ start }) => start ?? []), ends: labelled.flatMap(({ due }) => due ?? []) };
}

/**
 * A line of text, and on it or below it start and end behind their labels. One pair alone is the commitment's own, unless its text is
 * numbered or stands below a heading that announces milestones.
 *
 * Shape: `"1. Publish the register"` / `"Start date: Jan 2023   End date: 8th February 2024"`, or `"Timeframe: Jan 2023 – May 2024"`.
 */
export const textAndLabelledDates: MilestoneShape = (lines) => {
  const found = lines.flatMap((line, i) => {
    const dates = labelledDates(line) ?? spanBelow(line, lines[i + 1]);
    if (!dates?.due) return [];
    const onLine = dates.before > offset(line) ? slice(line.body ?? line, 0, dates.before - offset(line)) : null;
    const holder = onLine ? line : titleLine(lines, i);
    const title = onLine ?? (holder ? (holder.body ?? holder) : null);
    if (!title || !holder) return [];
    return [{ numbered: holder.ordinal !== null, raw: milestone(title, { start: dates.start, due: dates.due }) }];
  });
  // Where some are numbered, a text without a number above a pair of dates is not theirs.
  const numbered = found.filter((one) => one.numbered);
  if (numbered.length > 0) return numbered.map(({ raw }) => raw);
  return found.length > 1 || lines.some(isTableHead) ? found.map(({ raw }) => raw) : [];
};

/** `Timeframe: March 2021 – December 2021`, which stands below what it is about. */
function spanBelow(line: LabelledLine, next: LabelledLine | undefined) {
  const [start, due] = behindLabel(line, next)?.pair ?? [null, dateBehindLabel(line, next)];
  return due ? { start, due, before: 0 } : null;
}

const offset = (line: LabelledLine) => (line.body ? line.body.start - line.start : 0);

function titleLine(lines: readonly LabelledLine[], at: number): LabelledLine | null {
  const line = lines[at - 1];
  return line && !labelledDates(line) && !isTableHead(line) ? line : null;
}
