import type { LabelledLine } from '../../recognise/recognise.ts';
import { slice } from '../../source/span.ts';
import type { RawMilestone } from '../raw-page.ts';
import { withoutColumnMarks } from './parts/column-marks.ts';
import { datedOf, withDatesBehind } from './parts/dates-behind.ts';
import { withDatesInFront } from './parts/dates-in-front.ts';
import { withDatesOfText } from './parts/dates-in-text.ts';
import { withoutNumbers } from './parts/list-numbers.ts';
import { withNeatTitle, withoutHeading, withoutResults, withoutWho } from './parts/neat-titles.ts';
import { isLabelledDate, isNoTitle } from './parts/no-title.ts';
import { withoutOtherDates } from './parts/other-dates.ts';
import { withContinuity, withStatesBehind } from './parts/printed-states.ts';
import { withStatesBehindDates } from './parts/states-behind-dates.ts';
import { withWholeTitles } from './parts/whole-titles.ts';
import { type MilestoneShape, milestone } from './shape.ts';
import { dashList } from './shapes/dash-list.ts';
import { dashedPairs } from './shapes/dashed-pairs.ts';
import { dashedRows } from './shapes/dashed-rows.ts';
import { dottedNumbers } from './shapes/dotted-numbers.ts';
import { flatTable } from './shapes/flat-table.ts';
import { headedCells } from './shapes/headed-cells.ts';
import { inlineList } from './shapes/inline-list.ts';
import { listsBelowHeadings } from './shapes/lists-below-headings.ts';
import { markedPeriods } from './shapes/marked-periods.ts';
import { numberedCells } from './shapes/numbered-cells.ts';
import { numberedPeriods } from './shapes/numbered-periods.ts';
import { numberedText } from './shapes/numbered-text.ts';
import { pipedRows } from './shapes/piped-rows.ts';
import { plannedRows } from './shapes/planned-rows.ts';
import { rowsBelowNames } from './shapes/rows-below-names.ts';
import { tableRows } from './shapes/table-row.ts';
import { textAndDates } from './shapes/text-and-dates.ts';
import { textAndLabelledDates } from './shapes/text-and-labelled-dates.ts';

/** Every shape that milestones of national pages have, most telling first. To add one, add its file and name it here. */
const shapes: readonly MilestoneShape[] = [
  markedPeriods,
  pipedRows,
  plannedRows,
  headedCells,
  dashedRows,
  dashedPairs,
  rowsBelowNames,
  listsBelowHeadings,
  numberedText,
  flatTable,
  dottedNumbers,
  numberedCells,
  textAndDates,
  tableRows,
  textAndLabelledDates,
  inlineList,
  dashList,
  numberedPeriods,
];

/**
 * Reads the milestones of a national page.
 *
 * The description is the plan's own text; only when it has none are those read that the IRM repeats in its summary, so
 * that the same milestones are not counted twice.
 */
export function readMilestones(
  description: readonly LabelledLine[],
  irmSummary: readonly LabelledLine[],
): RawMilestone[] {
  const own = listIn(description);
  if (own.length > 0) return withContinuity(withStatesBehind(own, description));
  // What the IRM says of the state of a milestone is on another scale.
  return listIn(irmSummary).map((one) => ({ ...one, states: [] }));
}

function listIn(lines: readonly LabelledLine[]): RawMilestone[] {
  for (const shape of shapes) {
    const found = withWholeTitles(withoutHeading(shape(lines)).filter(hasTitle), lines);
    if (found.length > 0)
      return withoutResults(
        withoutWho(
          withDatesBehind(
            withDatesInFront(
              withoutNumbers(
                withStatesBehindDates(wholeList(allRows(withoutColumnMarks(found), lines), lines)).map(withDatesOfText),
              ),
            ),
          ),
        ),
        lines,
      )
        .map(withoutOtherDates)
        .map(withNeatTitle)
        .filter(hasTitle);
  }
  return [];
}

const hasTitle = ({ title, start, due }: RawMilestone): boolean =>
  !isNoTitle(title) && !((start || due) && isLabelledDate(title));

const isPartOf = (one: RawMilestone, other: RawMilestone) =>
  other.title.start <= one.title.end && one.title.start <= other.title.end;

/** Where what was found are some of the rows of a table, `1.1` and `1.2` between `1` and `2`, all of them are meant. */
function allRows(found: RawMilestone[], lines: readonly LabelledLine[]): RawMilestone[] {
  const rows = tableRows(lines);
  // A number counts below that of another, so that places are counted anew.
  const own = new Map(found.map((one) => [rows.find((row) => isPartOf(one, row)), { ...one, number: null }]));
  const isNumbered = ({ title }: RawMilestone) =>
    lines.some(({ ordinal, start, end }) => ordinal !== null && start <= title.start && title.end <= end);
  const others = rows.filter((row) => !own.has(row));
  const holdAll = others.length > 0 && own.size === found.length && !own.has(undefined) && others.every(isNumbered);
  return holdAll && found.every(({ start, due }) => start && due) ? rows.map((row) => own.get(row) ?? row) : found;
}

/** Where what was found is part of a longer list below a heading that announces milestones, all of that list is meant. */
function wholeList(found: RawMilestone[], lines: readonly LabelledLine[]): RawMilestone[] {
  const list = dashList(lines);
  if (list.length <= found.length) {
    const whole = withRowsBetween(found, lines);
    return [...whole, ...restOfList(whole, lines)];
  }
  if (!found.every((one) => list.some((item) => isPartOf(one, item)))) return found;
  return list.map((item) => {
    const one = found.find((known) => isPartOf(known, item));
    return one ? { ...one, title: slice(one.title, item.title.start - one.title.start) ?? one.title } : item;
  });
}

/** The place of a line in a numbered list; not a number where it has none. */
const numberAt = (lines: readonly LabelledLine[], at: number) => Number.parseInt(lines[at]?.ordinal?.text ?? '', 10);
const rowAt = (lines: readonly LabelledLine[], at: number): RawMilestone[] => {
  const body = lines[at]?.body;
  return body ? [milestone(body)] : [];
};

/** The lines right below a numbered list, each with its dates on it, whose numbers run on from those found: `3) Final report: August 2022`. */
function restOfList(found: readonly RawMilestone[], lines: readonly LabelledLine[]): RawMilestone[] {
  const places = found.map(({ title }) => lines.findIndex((line) => line.end >= title.end));
  const first = places[0] ?? 0;
  if (found.length < 2 || !places.every((at, i) => at === first + i && numberAt(lines, at) === i + 1)) return [];
  const rest: RawMilestone[] = [];
  for (let at = (places.at(-1) ?? 0) + 1; numberAt(lines, at) === at - first + 1; at++) rest.push(...rowAt(lines, at));
  return datedOf(rest) > 0 || withDatesBehind([...found, ...rest]).every(({ start, due }) => start || due) ? rest : [];
}

/** The rows with those between them that have no such dates, where the number of each is its place: `1.`, `2.` and `4.` are found, and `3.` stands between. */
function withRowsBetween(found: RawMilestone[], lines: readonly LabelledLine[]): RawMilestone[] {
  const places = found.map(({ title }) => lines.findIndex((line) => line.end >= title.end));
  const first = (places[0] ?? 0) - numberAt(lines, places[0] ?? 0) + 1;
  const last = places.at(-1) ?? 0;
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const isList = all.every((at, i) => numberAt(lines, at) === i + 1) && places.every((at) => at !== -1);
  if (!isList || found.length >= all.length || found.length * 2 < all.length) return found;
  return all.flatMap((at) => found[places.indexOf(at)] ?? rowAt(lines, at));
}
