import type { LabelledLine } from '../../recognise/recognise.ts';
import { slice } from '../../source/span.ts';
import type { RawMilestone } from '../raw-page.ts';
import { dashList } from './dash-list.ts';
import { withDatesOfText } from './dates-in-text.ts';
import { dottedNumbers } from './dotted-numbers.ts';
import { flatTable } from './flat-table.ts';
import { headedCells } from './headed-cells.ts';
import { numberedCells } from './numbered-cells.ts';
import { numberedText } from './numbered-text.ts';
import { pipedRows } from './piped-rows.ts';
import { plannedRows } from './planned-rows.ts';
import { withContinuity, withStatesBehind } from './printed-states.ts';
import { rowsBelowNames } from './rows-below-names.ts';
import type { MilestoneShape } from './shape.ts';
import { tableRows } from './table-row.ts';
import { textAndDates } from './text-and-dates.ts';
import { textAndLabelledDates } from './text-and-labelled-dates.ts';
import { withDatesBehind, withDatesInFront, withoutNumbers } from './whole-list.ts';

/** Every shape that milestones of national pages have, most telling first. To add one, add its file and name it here. */
const shapes: readonly MilestoneShape[] = [
  pipedRows,
  plannedRows,
  headedCells,
  rowsBelowNames,
  numberedText,
  flatTable,
  dottedNumbers,
  numberedCells,
  textAndDates,
  tableRows,
  textAndLabelledDates,
  dashList,
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
    const found = shape(lines);
    if (found.length > 0)
      return withDatesBehind(withDatesInFront(withoutNumbers(wholeList(found, lines).map(withDatesOfText))));
  }
  return [];
}

/** Where what was found is part of a longer list below a heading that announces milestones, all of that list is meant. */
function wholeList(found: RawMilestone[], lines: readonly LabelledLine[]): RawMilestone[] {
  const list = dashList(lines);
  const isIn = (one: RawMilestone, item: RawMilestone) =>
    item.title.start <= one.title.end && one.title.start <= item.title.end;
  if (list.length <= found.length || !found.every((one) => list.some((item) => isIn(one, item)))) return found;
  return list.map((item) => {
    const one = found.find((known) => isIn(known, item));
    return one ? { ...one, title: slice(one.title, item.title.start - one.title.start) ?? one.title } : item;
  });
}
