import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { takeWhile } from '../../../source/take-while.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../../spellings/spelling.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { announcesList } from '../parts/announced.ts';
import { datedOf } from '../parts/dates-behind.ts';
import { datesBelow, datesInRuns } from '../parts/dates-below.ts';
import { expectedAtEnd, expectedDates } from '../parts/expected-dates.ts';
import { labelledDates } from '../parts/labelled-dates.ts';
import { datesAtEnd, type MilestoneShape, milestone } from '../shape.ts';

const announces = lookupOf({ milestones: phrases.milestone_area });
const opens = pattern`^${phrases.milestone_area}(?!\p{L})[^.;:]{0,60}:?$`;
/** No heading is longer. */
const longestHeading = 80;
const dotted = /^(\d{1,3})\.(\d{1,2})(?:\.(\d{1,2}))?[.)]?\s+(?=\p{L})/u;

/**
 * Lines numbered by commitment and milestone, with two dates behind the text or below it, or none.
 *
 * Shape: `"21.1. Análisis de los procesos … Enero 2019 Marzo 2019"`. Numbers must rise within one commitment; one may be lost. Of `5.2` above
 * `5.2.1` the first is a heading, unless it has dates.
 */
export const dottedNumbers: MilestoneShape = (lines) => {
  const found = lines.flatMap((line, i) => {
    const match = dotted.exec(line.text);
    const body = match ? slice(line, match[0].length) : null;
    return match && body ? [readOne(match, body, lines, i)] : [];
  });
  for (const commitment of new Set(found.map((one) => one.commitment))) {
    const all = found.filter((one) => one.commitment === commitment);
    const own = all.filter((one, i) => one.raw.start || one.raw.due || !isHeadingOf(one, all[i + 1]));
    if (own.length > 1 && isRunning(own) && isCertain(own, lines)) {
      const more = laterPhases(found, own, lines);
      return [...withoutDatesOfAll(own), ...more].map(({ raw }) => (more.length > 0 ? { ...raw, number: null } : raw));
    }
  }
  return [];
};

const phase = pattern`^${phrases.part_words}\s?(\d{1,2})(?!\d)`;

/** The rows of later phases, each with its dates, below a line that names the phase: `Phase 2: Reporting` above `2.1`. */
function laterPhases(
  found: readonly Numbered[],
  first: readonly Numbered[],
  lines: readonly LabelledLine[],
): Numbered[] {
  const named = new Set(lines.flatMap(({ text }) => phase.exec(fold(text.slice(0, longestHeading)))?.[1] ?? []));
  const own = first[0]?.commitment ?? '';
  const later: Numbered[] = [];
  for (let number = Number(own) + 1; named.has(own) && named.has(String(number)); number++) {
    const rows = found.filter(({ commitment }) => commitment === String(number));
    if (rows.length === 0 || !isRunning(rows) || rows.some(({ raw }) => !raw.start && !raw.due)) break;
    later.push(...rows);
  }
  return later;
}

interface Numbered {
  commitment: string | undefined;
  /** Whether its dates stand on lines below it. */
  datesBelow: boolean;
  /** Behind the number of the commitment. */
  numbers: [number, number | null];
  raw: RawMilestone;
}

function readOne(match: RegExpExecArray, body: Fragment, lines: readonly LabelledLine[], at: number): Numbered {
  const labelled = labelledDates(body);
  const own = labelled?.start || labelled?.due ? labelled : (datesAtEnd(body) ?? expectedAtEnd(body));
  const below = own ? null : (datesBelow(lines, at + 1) ?? expectedBelow(lines, at + 1) ?? datesFurther(lines, at + 1));
  const dates = own ?? below;
  const title = (own && slice(body, 0, own.before)) ?? body;
  const [second, third] = [Number(match[2]), match[3] === undefined ? null : Number(match[3])];
  const number = third === null ? second : null;
  const raw = milestone(title, { number, start: dates?.start ?? null, due: dates?.due ?? null });
  return { commitment: match[1], numbers: [second, third], datesBelow: below !== null, raw };
}

/** The date by which it is to be done, behind its label on the next line: `Implementation deadline: June 2023`. */
function expectedBelow(lines: readonly LabelledLine[], at: number): { start: null; due: Fragment } | null {
  const [line] = lines.slice(at, at + 1);
  const [due, more] = line && !dotted.test(line.text) ? expectedDates([line]) : [];
  return due && !more ? { start: null, due } : null;
}

/** No row has more cells on lines of their own. */
const mostCells = 6;

/** The same behind labels on a later line of the row, below who does it and what shows it; each once. */
function datesFurther(lines: readonly LabelledLine[], at: number) {
  const cells = takeWhile(
    lines.slice(at, at + mostCells),
    (line) => !dotted.test(line.text) && !line.labels.some(({ label }) => label === 'h_milestones'),
  );
  const { starts, ends } = datesInRuns(cells);
  if (starts.length + ends.length > 0)
    return starts.length < 2 && ends.length < 2 ? { start: starts[0] ?? null, due: ends[0] ?? null } : null;
  const [due, more] = expectedDates(cells);
  return due && !more ? { start: null, due } : null;
}

/** Dates below a list of which no other has any are the commitment’s. */
function withoutDatesOfAll(own: readonly Numbered[]): readonly Numbered[] {
  const last = own.at(-1);
  if (!last?.datesBelow || own.some(({ raw }) => raw !== last.raw && (raw.start || raw.due))) return own;
  return [...own.slice(0, -1), { ...last, raw: { ...last.raw, start: null, due: null } }];
}

const isHeadingOf = ({ numbers: [own, deeper] }: Numbered, next: Numbered | undefined) =>
  deeper === null && next?.numbers[0] === own && next.numbers[1] !== null;

const isRunning = (own: readonly Numbered[]) =>
  own.every(({ numbers: [second, third] }, i) => {
    const [before, deeper] = own[i - 1]?.numbers ?? [0, null];
    if (third === null)
      return second > before && second <= (own.every((one) => one.numbers[1] === null) ? i : before) + 2;
    return second === before ? third > (deeper ?? 0) && third <= (deeper ?? 0) + 2 : second > before && third <= 2;
  });

/** Parts of a text are numbered so too: some must have a period, or most a date, or a heading must announce milestones. */
const isCertain = (own: readonly Numbered[], lines: readonly LabelledLine[]) =>
  own.some(({ raw }) => raw.start) ||
  datedOf(own.map(({ raw }) => raw)) * 2 > own.length ||
  lines.some((line) => announces(line.text)) ||
  isOpening(lines[lines.findIndex(({ end }) => end >= (own[0]?.raw.title.end ?? 0)) - 1]);

/** `Activities and deadlines`, right above. */
const isOpening = (line: LabelledLine | undefined): boolean =>
  line !== undefined &&
  !line.item &&
  !line.ordinal &&
  (announcesList(line) || (line.text.length <= longestHeading && opens.test(fold(line.text))));
