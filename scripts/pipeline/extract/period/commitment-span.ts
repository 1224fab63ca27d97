import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice, textBefore, textBetween } from '../../source/span.ts';
import { dateBounds } from '../../spellings/date-numbers.ts';
import { dateNumbers, periodNumbers } from '../../spellings/date-patterns.ts';
import { isKnownValue } from '../../spellings/known-values.ts';
import { announcesList } from '../milestones/parts/announced.ts';
import { numberOf } from '../milestones/parts/list-numbers.ts';
import { datesAtEnd } from '../milestones/shape.ts';
import type { RawField, RawMilestone } from '../raw-page.ts';
import { headingOf } from '../sections/headings.ts';
import { commitmentNumber, field, labelledSpan } from './commitment-lines.ts';
import {
  behindLabel,
  behindLabelInside,
  dateBehindLabel,
  hasLabelInside,
  isOfCommitment,
  type Pair,
  pairOf,
  saysTime,
  spanBehindTime,
} from './labelled-span.ts';

/** The commitment's own dates, and the lines that hold them. */
export interface OwnSpan {
  fields: RawField[];
  lines: ReadonlySet<LabelledLine>;
}

/**
 * Finds the dates that a description gives the commitment itself.
 *
 * Three ways: a line that says from and to, `De 30 June 2018 a 30 June 2020`; two dates behind their label, on its line or the next;
 * two dates alone on the first line or below it. The line above is then the title. Every other pair of dates must lie within them: else they are a
 * milestone's, as are those below a number or mark of a list.
 */
export function ownSpan(lines: readonly LabelledLine[]): OwnSpan {
  // Each of several that have it says when it is done itself.
  const isAlone = lines.filter(hasLabelInside).length === 1;
  const spans = lines.flatMap((line, i) => {
    const labelled = behindLabel(line, lines[i + 1], lines[i + 2]) ?? deadlineAtTop(lines, i);
    const inside = labelled || !isAlone || line.item || line.ordinal ? null : behindLabelInside(line);
    if (inside) return [{ pair: inside, lines: [], labelled: true, at: i, title: null }];
    const said = labelled ? null : saysFromTo(line);
    if (labelled) return [{ ...labelled, labelled: true, at: i, title: null }];
    return said ? [{ pair: said, lines: [line], labelled: false, at: i, title: i === 1 ? titleOf(lines) : null }] : [];
  });
  const [first, ...others] = spans;
  if (first) {
    const above = lines[first.at - 1];
    const mayBeListed = above && (above.ordinal || above.item || (!first.labelled && numberOf(above.text) > 0));
    const listed = mayBeListed && !(first.labelled && first.lines.some(isOfCommitment));
    const sure = !listed && others.every(({ pair }) => within(pair, first.pair)) && !datedOutside(lines, first.pair);
    return sure ? spanFrom(first.pair, first.lines, first.title) : none;
  }
  const atTop = lines[0] ? pairOf(lines[0]) : null;
  if (atTop && lines[0] && covers(atTop, lines.slice(1))) return spanFrom(atTop, [lines[0]], null);
  const below = belowSummary(lines);
  if (below) return below;
  const alone = lines[1] ? pairOf(lines[1]) : null;
  const title = titleOf(lines);
  if (alone && title && !pairOf(title) && covers(alone, lines.slice(2)))
    return spanFrom(alone, [title, lines[1] as LabelledLine], title);
  return none;
}

/** Two dates alone below the numbered title of the commitment and a line on it, right above the form: `Commitment 2: Maps` / `We will draw …` / `May 2018 – June 2020`. */
function belowSummary([first, said, line, next, ...rest]: readonly LabelledLine[]): OwnSpan | null {
  const pair = line && !line.item && !line.ordinal ? pairOf(line) : null;
  const isAbove = first && said && next && commitmentNumber(first) !== null && headingOf(next, 'description') !== null;
  if (!pair || !line || !isAbove || datesAtEnd(said) || !covers(pair, rest)) return null;
  return spanFrom(pair, [line], null);
}

/** No label of both dates stands lower in a description. */
const mostAbove = 4;

/** Two dates below the one word for when, at the top of a description and above all that is listed: `DEADLINE` / `2017 2nd half - 2019 1st half`. */
function deadlineAtTop(lines: readonly LabelledLine[], at: number) {
  const line = lines[at];
  const isTop = at <= mostAbove && !lines.slice(0, at).some((one) => one.item || one.ordinal || announcesList(one));
  const pair = line && isTop ? spanBehindTime(line, lines[at + 1]) : null;
  const own = pair && lines.filter(saysTime).length === 1 && lines.slice(at + 1).every(meets(pair));
  return line && own ? { pair, lines: [line, ...(line.end < pair[0].start ? lines.slice(at + 1, at + 2) : [])] } : null;
}

/** Whether a date behind the label of a span lies outside of one: then each milestone has such a line of its own, `Timeline: Q4 2022`. */
const datedOutside = (lines: readonly LabelledLine[], span: Pair): boolean =>
  lines.some((line, i) => {
    const date = dateBehindLabel(line, lines[i + 1]);
    return date !== null && !within([date, date], span);
  });

/** The first line as a title: none where it has a label or the mark of a list, is the first of several with numbers, or announces what is below. */
function titleOf([line, ...below]: readonly LabelledLine[]): LabelledLine | null {
  if (!line || line.labels.length > 0 || line.item || line.text.endsWith(':') || isKnownValue(line.text)) return null;
  const listed = below.some(({ ordinal }) => ordinal !== null && Number.parseInt(ordinal.text, 10) === 1);
  const isFirst = line.ordinal
    ? below.some(({ ordinal }) => follows(ordinal, line.ordinal))
    : !listed && numberOf(line.text) > 0;
  return isFirst ? null : line;
}

/** A title without the number in front of it: `3 - Support participation`. */
const withoutNumber = (title: LabelledLine): Fragment =>
  title.body && title.ordinal ? title.body : (slice(title, numberOf(title.text)) ?? title);

const follows = (one: Fragment | null, other: Fragment | null): boolean =>
  one !== null && other !== null && Number.parseInt(one.text, 10) === Number.parseInt(other.text, 10) + 1;

const none: OwnSpan = { fields: [], lines: new Set() };

const spanFrom = ([start, end]: Pair, lines: LabelledLine[], title: LabelledLine | null | undefined): OwnSpan => ({
  fields: [
    field('commitment_start', 'description', [start]),
    field('commitment_end', 'description', [end]),
    ...(title ? [field('commitment_title', 'description', [withoutNumber(title)])] : []),
  ],
  lines: new Set(lines),
});

/** Start and end behind their labels above all milestones, which lie within them. */
export function spanAbove(lines: readonly LabelledLine[], milestones: readonly RawMilestone[]): RawField[] {
  const first = Math.min(...milestones.map(({ title }) => title.start));
  const above = lines.filter((line) => line.end < first);
  const found = labelledSpan(above, 'description');
  const [start, end] = found.flatMap(({ values }) => values);
  if (!start || !end || found.length !== 2) return [];
  const dates = milestones.flatMap((one) => [one.start ?? [], one.due ?? []].flat());
  return dates.every((date) => within([date, date], [start, end])) ? found : [];
}

/** Two dates side by side are a milestone's; a commitment's span says from and to. */
function saysFromTo(line: LabelledLine): Pair | null {
  const pair = pairOf(line);
  if (!pair) return null;
  const [start, end] = pair;
  return textBefore(line, start).trim() !== '' || /[a-z]/.test(fold(textBetween(line, start, end))) ? pair : null;
}

/** Whether all pairs of dates at the ends of some lines lie within one. */
const covers = (own: Pair, lines: readonly LabelledLine[]): boolean =>
  lines.every((line) => {
    const dates = datesAtEnd(line);
    return !dates || within([dates.start, dates.due], own);
  });

/** Whether the dates at the end of a line have a day in common with a span, as far as both can be read. */
const meets =
  (own: Pair) =>
  (line: LabelledLine): boolean => {
    const dates = datesAtEnd(line);
    const [one, other] = [dates && boundsOf([dates.start, dates.due]), boundsOf(own)];
    return !one || !other || (one[0] <= other[1] && one[1] >= other[0]);
  };

/** Whether one span lies within another, as far as both can be read. */
function within(one: Pair, other: Pair): boolean {
  const [inner, outer] = [boundsOf(one), boundsOf(other)];
  return !inner || (outer !== null && inner[0] >= outer[0] && inner[1] <= outer[1]);
}

/** `05/01/2022` may be in January or in May: of its bounds only the year is known. */
const readsTwoWays = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/;

function boundsOf([start, end]: Pair): [number, number] | null {
  if ([start, end].some(({ text }) => readsTwoWays.test(text) && dateNumbers(text)?.month === undefined)) return null;
  const [first, last] = (start.start === end.start && periodNumbers(start.text)) || [
    dateNumbers(start.text),
    dateNumbers(end.text),
  ];
  return first && last ? [dateBounds(first)[0], dateBounds(last)[1]] : null;
}
