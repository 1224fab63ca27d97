import type { LabelledLine } from '../../../recognise/recognise.ts';
import { dateNumbers, isDateCell } from '../../../spellings/date-patterns.ts';
import { lookupOf } from '../../../spellings/spelling.ts';
import { isUndated } from '../../../spellings/undated.ts';
import values from '../../../spellings/values.json' with { type: 'json' };
import { spanIn } from '../../period/labelled-span.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { type Column, columnOf } from '../parts/columns.ts';
import { numberOf } from '../parts/list-numbers.ts';
import { stateIn } from '../parts/printed-states.ts';
import { type MilestoneShape, milestone } from '../shape.ts';
import { continues } from './text-and-dates.ts';

const continuityOf = lookupOf(values.continuity);
/** No name of a column is longer, and no state. */
const longestName = 100;
const longestCell = 160;
/** No table has more columns. */
const mostColumns = 20;
/** No title runs over more lines. */
const mostLines = 4;
/** What stands in a cell without a date. */
const empty = /^[–—-]+$/;

/**
 * Rows of a table whose cells stand on lines of their own, below a head whose names stand on lines of their own too.
 *
 * Shape: `"Activity"` / `"Start Date"` / `"End Date"` / `"Status"` / `"Count the wells"` / `"May 2020"` / `"June 2020"` / `"Completed"`. Every
 * line of a row must be what its column holds; the first that is not ends the table.
 */
export const headedCells: MilestoneShape = (lines) => {
  for (let at = 0; at < lines.length; at++) {
    const head = headAt(lines, at);
    const rows = head ? rowsBelow(lines.slice(at + head.length), head) : [];
    if (rows.length > 1) return rows;
  }
  return [];
};

/** The columns that the lines from a place on name: one of milestones, one of dates, all of them known. */
function headAt(lines: readonly LabelledLine[], at: number): Column[] | null {
  const kinds: Column[] = [];
  for (const line of lines.slice(at, at + mostColumns)) {
    // `Milestone 1. Count the wells` is the first row.
    if (numberOf(line.text) > 0) break;
    const named = line.text.length <= longestName && !line.item && !line.ordinal ? columnOf(line.text) : 'unknown';
    const kind = named === 'title' && kinds.includes('title') ? 'other' : named;
    if (kind === 'unknown' || (kind !== 'other' && kinds.includes(kind))) break;
    kinds.push(kind);
  }
  const title = kinds.indexOf('title');
  const dated = kinds.some((kind) => kind === 'start' || kind === 'due' || kind === 'when');
  return dated && (title === 0 || (title === 1 && kinds[0] === 'number')) ? kinds : null;
}

function rowsBelow(lines: readonly LabelledLine[], kinds: readonly Column[]): RawMilestone[] {
  const rows: RawMilestone[] = [];
  for (let at = 0; at < lines.length; ) {
    const row = rowAt(lines, at, kinds);
    if (!row) break;
    rows.push(row.raw);
    at = row.end;
  }
  return rows;
}

/** A row: the lines of its title, as few as fit, then one line for each other cell. */
function rowAt(lines: readonly LabelledLine[], at: number, kinds: readonly Column[]) {
  const before = kinds.indexOf('title');
  // The column of numbers may have no name.
  const numbered = /^\d[\d.]*\)?$/.test(lines[at]?.text ?? '');
  if (before > 0 && !numbered) return null;
  const first = at + (numbered ? 1 : 0);
  const rest = kinds.slice(before + 1);
  for (let length = 1; length <= mostLines; length++) {
    const title = lines.slice(first, first + length);
    const cells = lines.slice(first + length, first + length + rest.length);
    if (title.some(isDate) || !title.every(goesOn) || cells.length < rest.length) return null;
    const own = rest.filter((kind, i) => fits(kind, cells[i] as LabelledLine));
    if (own.length < rest.length && !isInOtherWords(rest, own, cells)) continue;
    const raw = rowOf(title, cells, rest);
    return raw && { raw, end: first + length + rest.length };
  }
  return null;
}

/** Whether a line of a title is its first, or goes on from the one before. */
const goesOn = (line: LabelledLine, i: number, title: readonly LabelledLine[]) => {
  const before = title[i - 1];
  return !before || continues(before, line);
};

/** Whether one cell alone does not fit: it says a start in words, `Prior to the plan`, between whether it is new and an end that is a date. */
function isInOtherWords(kinds: readonly Column[], fitting: readonly Column[], cells: readonly LabelledLine[]): boolean {
  const at = kinds.indexOf('start');
  const [before, cell, after] = [at - 1, at, at + 1].map((i) => cells[i]);
  const isBetween = kinds[at - 1] === 'continuity' && kinds[at + 1] === 'due' && fitting.length === kinds.length - 1;
  const isKnown = before && after && continuityOf(before.text) !== undefined && isDate(after);
  return isBetween && isKnown === true && cell !== undefined && /^\p{Lu}[\p{L}\s]{2,40}$/u.test(cell.text);
}

const isDate = (line: LabelledLine) => dateNumbers(line.text) !== null || spanIn(line) !== null;

/** Whether a cell holds what stands in a column of dates, also one that cannot be read, or nothing. */
const saysWhen = (cell: LabelledLine) => isDateCell(cell) || isUndated(cell.text) || empty.test(cell.text);

function fits(kind: Column, cell: LabelledLine): boolean {
  if (kind === 'start' || kind === 'due') return saysWhen(cell);
  if (kind === 'when') return isDate(cell) || saysWhen(cell);
  if (kind === 'continuity') return continuityOf(cell.text) !== undefined;
  if (isDate(cell) || cell.ordinal) return false;
  return kind === 'status' ? cell.text.length <= longestName : cell.text.length <= longestCell;
}

function rowOf(lines: readonly LabelledLine[], cells: readonly LabelledLine[], kinds: readonly Column[]) {
  const [title, ...titleRest] = lines.map((line, i) => (i === 0 ? (line.body ?? line) : line));
  if (!title) return null;
  const cell = (kind: Column) => {
    const found = cells[kinds.indexOf(kind)];
    return found && !empty.test(found.text) ? found : null;
  };
  const when = cell('when');
  const [start, due] = when ? (spanIn(when) ?? [null, when]) : [cell('start'), cell('due')];
  return milestone(title, { titleRest, start, due, ...stateIn(cell('status'), cell('continuity')) });
}
