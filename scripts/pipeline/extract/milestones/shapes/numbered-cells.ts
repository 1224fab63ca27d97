import type { LabelledLine } from '../../../recognise/recognise.ts';
import { type Fragment, slice, sliceBefore } from '../../../source/span.ts';
import { dateNumbers, findDates } from '../../../spellings/date-patterns.ts';
import { lookupOf } from '../../../spellings/spelling.ts';
import { isUndated } from '../../../spellings/undated.ts';
import values from '../../../spellings/values.json' with { type: 'json' };
import { spanIn } from '../../period/labelled-span.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { columnOf } from '../parts/columns.ts';
import { datesInRuns } from '../parts/dates-below.ts';
import { labelledDates } from '../parts/labelled-dates.ts';
import { isKnownState, stateIn } from '../parts/printed-states.ts';
import { type MilestoneShape, milestone } from '../shape.ts';
import { namesStartAndEnd } from './table-row.ts';
import { continues } from './text-and-dates.ts';

const continuityOf = lookupOf(values.continuity);
/** A row has a milestone, who does it, when, and what shows it, each on a line or two. */
const mostCells = 12;
/** No cell of a row is longer; a paragraph is none. */
const longestCell = 240;

/**
 * Rows of a table whose cells stand on lines of their own, each row begun by its number, with a date or a period among its cells.
 *
 * Shape: `"1. Drafting the procedure"` / `"March–June 2021"` / `"Ministry of Bridges"` / `"2. Opening the register"` / …
 */
export const numberedCells: MilestoneShape = (lines) => {
  for (const run of runsOf(lines)) {
    const rows = run.map((at, i) => ({ line: lines[at] as LabelledLine, cells: lines.slice(at + 1, run[i + 1]) }));
    const width = Math.max(...rows.slice(0, -1).map(({ cells }) => cells.length));
    const last = rows.at(-1);
    // A row ends in its dates.
    const more = last ? last.cells.slice(width).findIndex((cell) => !isWhen(cell)) : 0;
    if (last) last.cells = last.cells.slice(0, more === -1 ? undefined : width + more);
    const dated = rows.filter(({ cells }) => cells.some(isWhen));
    if (
      width > mostCells ||
      rows.some(({ cells }) => !areCells(cells)) ||
      dated.length < 2 ||
      dated.length * 2 < rows.length
    )
      continue;
    const above = lines.slice(Math.max(0, (run[0] ?? 0) - 8), run[0]);
    const twoColumns =
      above.some(namesStartAndEnd(lines)) || dated.some(({ cells }) => cells.filter(isWhen).length > 1);
    const hasStatus = above.some(({ text }) => columnOf(text) === 'status');
    const hasContinuity = above.some(({ text }) => columnOf(text) === 'continuity');
    return rows.flatMap(({ line, cells }) => {
      if (!line.body) return [];
      const continuity = (hasContinuity && cells.find(({ text }) => continuityOf(text) !== undefined)) || null;
      const titleRest = linesOfTitle(line, cells);
      const others = cells.filter((cell) => cell !== continuity && !titleRest.includes(cell));
      const state = hasStatus ? stateAmong(others) : {};
      return [{ ...readRow(line.body, others, twoColumns), titleRest, continuity, ...state }];
    });
  }
  return [];
};

/** The places of lines whose numbers run on from one. */
function runsOf(lines: readonly LabelledLine[]): number[][] {
  const runs: number[][] = [];
  for (const [i, { ordinal }] of lines.entries()) {
    if (!ordinal) continue;
    const number = Number.parseInt(ordinal.text, 10);
    if (number === 1) runs.push([i]);
    else if (runs.at(-1)?.length === number - 1) runs.at(-1)?.push(i);
  }
  return runs.filter(({ length }) => length > 1);
}

const areCells = (cells: readonly LabelledLine[]) =>
  cells.length > 0 && cells.every(({ text, item }) => !item && text.length <= longestCell);

/** No text shorter than this is broken at a width. */
const shortestBroken = 30;

/** The lines below a title on which it goes on: it was broken at a width, or ends in a word that wants another. */
function linesOfTitle(line: LabelledLine, cells: readonly LabelledLine[]): LabelledLine[] {
  const end = cells.findIndex((cell, i) => {
    const before = cells[i - 1] ?? line;
    const isOther = isWhen(cell) || isKnownState(cell.text) || continuityOf(cell.text) !== undefined;
    return isOther || before.text.length < shortestBroken || /[.;:]$/.test(before.text) || !continues(before, cell);
  });
  return end > 0 && isWhen(cells[end] as LabelledLine) ? cells.slice(0, end) : [];
}

/** The one cell of a row that is a state, below a head that has a column for it. */
function stateAmong(cells: readonly Fragment[]): Pick<RawMilestone, 'states' | 'continuity'> {
  const [state, more] = cells.filter(({ text }) => isKnownState(text));
  return stateIn(more ? null : (state ?? null), null);
}

const isWhen = (cell: Fragment): boolean =>
  dateNumbers(cell.text) !== null || spanIn(cell) !== null || labelledDates(cell) !== null;

function readRow(title: Fragment, cells: readonly Fragment[], twoColumns: boolean): RawMilestone {
  const own = labelledDates(title);
  const cut = own?.start || own?.due ? slice(title, 0, own.before) : null;
  if (own && cut) return readRow(cut, [slice(title, own.before) ?? title, ...cells], twoColumns);
  const { starts, ends } = datesInRuns(cells);
  // Behind labels, so that nothing has to be told from its place.
  if (starts.length + ends.length > 0)
    return milestone(title, {
      start: starts.length === 1 ? (starts[0] ?? null) : null,
      due: ends.length === 1 ? (ends[0] ?? null) : null,
    });
  const when = cells.filter((cell) => isWhen(cell) || (twoColumns && isUndated(cell.text)));
  // A period may stand twice in a capture.
  const [first, second, more] = when.filter((cell, i) => when[i - 1]?.text !== cell.text || !spanIn(cell));
  const pair = first && !second ? spanIn(first) : null;
  if (pair) return milestone(title, { start: pair[0], due: pair[1] });
  if (first && second && !more) return milestone(title, { start: first, due: second });
  const behind = twoColumns && first && !second ? dateBehind(title) : null;
  if (behind && first) return milestone(behind.title, { start: behind.date, due: first });
  // Of one date in two columns nobody can tell which it is.
  return milestone(title, { due: first && !second && !twoColumns ? first : null });
}

/** The date of the next cell that a title is glued to: `Draft the lawMay 2019`. */
function dateBehind(title: Fragment): { title: Fragment; date: Fragment } | null {
  const glued = /(?<=\p{Ll})\p{Lu}\p{Ll}+\.?\s\d{4}$/u.exec(title.text)?.index;
  const tail = glued === undefined ? title : (slice(title, glued) ?? title);
  const date = findDates(tail).at(-1);
  const rest = date && date.end === title.end && !/^\d{4}$/.test(date.text) ? sliceBefore(title, date) : null;
  return rest && date ? { title: rest, date } : null;
}
