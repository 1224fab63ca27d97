import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { isGlued } from '../../../source/glued.ts';
import { type Fragment, slice, sliceBehind, strip, textBefore, textBetween } from '../../../source/span.ts';
import { dateNumbers, findDates, periodNumbers } from '../../../spellings/date-patterns.ts';
import { isFunctionWord } from '../../../spellings/function-words.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern, patternWith } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../../spellings/spelling.ts';
import values from '../../../spellings/values.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';
import { datedOf } from '../parts/dates-behind.ts';
import { datesInRuns } from '../parts/dates-below.ts';
import { expectedDates, expectedSpan, saysWhen } from '../parts/expected-dates.ts';
import { labelledDates } from '../parts/labelled-dates.ts';
import { activityMarks, type Marked, type Marks, milestoneMarks, textsBehindMarks } from '../parts/numbered-marks.ts';
import { isKnownState } from '../parts/printed-states.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

const startLabel = pattern`(?<!\p{L})${[phrases.start_word, spellingsOf('start_date')]}\s*:?\s*$`;
const endLabel = pattern`^[\s.,;)]*(?:${spellingsOf('end_date')}|${phrases.end_word})\s*:?\s*$`;
const joins = pattern`^[\s,]*(?:[-/]|${phrases.span_to}(?=\s))?\s*$`;
const yearOnly = /^\d{4}$/;
/** No label of a date is longer. */
const longestLabel = 40;
/** What opens a period behind a text. */
const opening = /(?<![\s(,:;[–—-])[\s(,:;[–—-]+$/u;
const box = /[☐☒☑]/;
/** A sentence ends, or a mark of the form begins. */
const sentenceEnd = /[.;](?=\s+\p{Lu})|(?=[☐☒☑])/u;

/**
 * Milestones announced by name and number inside running text, often a whole table flattened into one paragraph.
 *
 * Shape: `"… Hito 1: Grupos focales … Enero de 2020 Diciembre de 2022 … Hito 2: …"`. Numbers must run on.
 */
export const numberedText: MilestoneShape = (lines) => {
  const found = markedIn(lines, milestoneMarks);
  if (found.length === 0) return numberedActivities(lines);
  return datesStandAbove(found, lines) ? found.map((one) => ({ ...one, start: null, due: null })) : found;
};

/** Milestones behind marks; of several lists that each begin at one all, where every milestone says when it is done and none is named twice. */
function markedIn(lines: readonly LabelledLine[], marks: Marks): RawMilestone[] {
  const all = textsBehindMarks(lines, marks, true);
  const found = all.map(readMarked);
  if (all.every(({ group }) => group === 0)) return found;
  const names = new Set(found.map(({ title }) => fold(title.text)));
  return names.size === found.length && found.every(({ due }) => due)
    ? found.map((one) => ({ ...one, number: null }))
    : textsBehindMarks(lines, marks).map(readMarked);
}

/** Whether each has its dates above it: above the first there are some, and behind the last none. */
function datesStandAbove(found: readonly RawMilestone[], lines: readonly LabelledLine[]): boolean {
  const [first, last] = [found[0], found.at(-1)];
  const at = lines.findIndex((line) => first && line.end >= first.title.end);
  const above = lines[at - 1];
  const labelled = above ? labelledDates(above) : null;
  return found.length > 1 && Boolean(labelled?.start || labelled?.due) && !last?.start && !last?.due;
}

/** Activities of a plan, each of which begins a line; other parts of a plan are numbered so too, so that most must have dates. */
function numberedActivities(lines: readonly LabelledLine[]): RawMilestone[] {
  const found = markedIn(lines, activityMarks);
  return found.length > 1 && datedOf(found) * 2 >= found.length && !datesStandAbove(found, lines) ? found : [];
}

const readMarked = ({ number, below, title, rest, when }: Marked): RawMilestone => ({
  ...readOne(title, rest),
  ...when,
  number: below === null ? number : null,
});

/** `Activity 1: ` inside a text: the dates behind it are not those of the whole. */
const activityInside = pattern`(?<=[\p{L}.;,)]\s)${phrases.activity}\s\d{1,2}\s?[.:](?=\s)`;

function readOne(whole: Fragment, below: readonly Fragment[]) {
  const inside = activityInside.exec(fold(whole.text))?.index ?? 0;
  const text = (inside > 0 ? slice(whole, 0, inside) : null) ?? whole;
  const rest = text === whole ? below : [];
  const own = periodIn(text);
  const [start, due] = own ?? onlyPeriod(rest) ?? pairBelow(rest) ?? labelledIn([text, ...rest]);
  const date = own ? own[0].start - text.start : text.text.length;
  const label = labelledDates(text)?.before || date;
  const ends = [
    date,
    label,
    otherCell(text.text),
    sentence(text.text),
    cell(text.text),
    own ? dateLabel(text.text, date) : date,
  ];
  const title = slice(text, 0, Math.min(...ends)) ?? text;
  const behind = start || due ? null : slice(text, title.end - text.start, otherCell(text.text));
  const alone = behind && dateAlone(behind);
  return milestone(strip(title, /^/, opening) ?? title, {
    start: start ?? (alone && periodNumbers(alone.text) ? alone : null),
    due: due ?? alone,
    states: own ? stateAlone(sliceBehind(text, own[1])) : [],
    continuity: own ? continuityAlone(slice(text, title.end - text.start, date)) : null,
  });
}

/** The period that the lines below a text say; of several nobody can tell which is its own. */
function onlyPeriod(rest: readonly Fragment[]): [Fragment | null, Fragment | null] | null {
  const periods = rest.map(periodIn).filter((pair) => pair !== null);
  const [first, other] = [...new Map(periods.map((pair) => [pair.map(({ text }) => text).join(), pair])).values()];
  // So does a deadline beside it.
  const isOutside = ({ start, end }: Fragment) => !periods.some(([from, to]) => from.start <= start && end <= to.end);
  if (rest.some(({ text }) => activityInside.test(fold(text)))) return [null, null];
  const labelled = new Set(rest.filter(saysWhen).map((one) => one.text));
  return other || (first && labelled.size > 1) || (first && expectedDates(rest).some(isOutside))
    ? [null, null]
    : (first ?? null);
}

/** Two dates on lines of their own, one right below the other, and no more. */
function pairBelow(rest: readonly Fragment[]): [Fragment, Fragment] | null {
  const at = rest.flatMap(({ text }, i) => (dateNumbers(text) && !yearOnly.test(text) ? [i] : []));
  const [start, due] = [rest[at[0] ?? -1], rest[at[1] ?? -1]];
  return at.length === 2 && at[1] === (at[0] ?? 0) + 1 && start && due ? [start, due] : null;
}

/** A state that is all that is said behind the dates: `May 2020 – June 2021. Completed` */
function stateAlone(rest: Fragment | null): Fragment[] {
  const state = rest && strip(rest, /^[\s.,;)–—-]*(?:[([]\s*)?/, /(?<![\s.;)\]])[\s.;)\]]+$/);
  return state && isKnownState(state.text) ? [state] : [];
}

const continuityOf = lookupOf(values.continuity);

/** Whether it is new, where that is all that stands between a text and its dates: `Build the map. New. May 2020 – June 2021` */
function continuityAlone(between: Fragment | null): Fragment | null {
  const word = between && strip(between, /^[\s.,;:(–—-]*/, opening);
  const plain = word && strip(word, /^/, /(?<![\s.)])[\s.)]+$/);
  return plain && continuityOf(plain.text) !== undefined ? plain : null;
}

/** A date that is all that is said behind a text: `Build the map. Second half of 2021.` */
function dateAlone(rest: Fragment): Fragment | null {
  const date = strip(rest, /^/, /(?<![\s.;])[\s.;]+$/);
  const isDate = date && (dateNumbers(date.text) ?? periodNumbers(date.text));
  return isDate && !yearOnly.test(date.text) ? date : null;
}

/**
 * The first two dates side by side, or with the label of the second between them; two years alone are a period only behind a label.
 * Dates that a text names here and there are no period.
 */
function periodIn(text: Fragment): [Fragment, Fragment] | null {
  const dates = findDates(text);
  for (const [i, start] of dates.entries()) {
    if (periodNumbers(start.text) && standsApart(text, start)) return [start, start];
    const due = dates[i + 1];
    if (!due) return null;
    const between = fold(textBetween(text, start, due));
    const labelled = endLabel.test(between) || startLabel.test(fold(textBefore(text, start)));
    const fine = !(yearOnly.test(start.text) && yearOnly.test(due.text));
    if ((labelled || fine) && (endLabel.test(between) || joins.test(between))) return [start, due];
  }
  return null;
}

const opensPeriod = pattern`(?:^|[:(-]|[.;]\s)\s*(?:${phrases.span_from}\s+)?$`;
/** A period whose year is said once: behind a mark, and nothing of the text behind it. */
const standsApart = (text: Fragment, { start, end }: Fragment): boolean => {
  const before = text.text.slice(Math.max(0, start - text.start - longestLabel), start - text.start);
  return opensPeriod.test(fold(before)) && /^[\s.;,)\]]*$/.test(text.text.slice(end - text.start));
};

/** A start and an end behind labels of their own, or the date by which the form expects it to be done; each once. */
function labelledIn(texts: readonly Fragment[]): [Fragment | null, Fragment | null] {
  const found = datesInRuns(texts);
  // A line may stand twice in a capture.
  const [starts, ends] = [found.starts, found.ends].map((dates) =>
    dates.filter(({ text }, i) => dates.findIndex((other) => other.text === text) === i),
  ) as [Fragment[], Fragment[]];
  if (starts.length > 1 || ends.length > 1) return [null, null];
  const span = starts.length + ends.length === 0 ? expectedSpan(texts) : null;
  if (span) return span;
  const expected = expectedDates(texts);
  return [starts[0] ?? null, ends[0] ?? (expected.length === 1 ? (expected[0] ?? null) : null)];
}

/** Where the label of the first date begins, right in front of it: `… Inicio: mayo de 2018`. */
function dateLabel(text: string, date: number): number {
  const from = Math.max(0, date - 40);
  const match = startLabel.exec(fold(text.slice(from, date)));
  return match ? from + match.index : text.length;
}

const otherColumn = patternWith('gu')`${phrases.other_column}\s*:`;

/** Where another cell begins behind its label: `Count the wells Responsible: Office of Wells`. */
const otherCell = (text: string): number =>
  [...fold(text).matchAll(otherColumn)].find(
    ({ index }) => /\p{Lu}/u.test(text.charAt(index)) && (/\s/.test(text.charAt(index - 1)) || isGlued(text, index)),
  )?.index ?? text.length;

/** Where the first sentence ends; its stop belongs to it. */
function sentence(text: string): number {
  const match = sentenceEnd.exec(text);
  return match ? match.index + match[0].length : text.length;
}

/**
 * Where the next cell of a flattened table begins: a capitalised word behind a lower-case one that is no function word.
 * Only in text with the form's boxes, which running text does not have.
 */
function cell(text: string): number {
  if (!box.test(text)) return text.length;
  for (const match of text.matchAll(/(?<=(\p{Ll}{3,})\s)\p{Lu}\p{Ll}+\s/gu))
    if (!isFunctionWord(match[1] ?? '')) return match.index;
  return text.length;
}
