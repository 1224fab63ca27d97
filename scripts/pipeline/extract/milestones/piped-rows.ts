import type { LabelledLine } from '../../recognise/recognise.ts';
import { cellGap } from '../../source/clean.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { dateNumbers } from '../../spellings/date-patterns.ts';
import { pairOf } from '../labelled-span.ts';
import type { RawMilestone } from '../raw-page.ts';
import { type Column, columnOf, isNumberName } from './columns.ts';
import { stateIn } from './printed-states.ts';
import { type MilestoneShape, milestone } from './shape.ts';

/** A bar, or the gap that a tab leaves. */
const bar = new RegExp(`[|${cellGap}]`, 'gu');
/** No cell of a date is longer; what is, is text. */
const longestDate = 60;
/** What stands in a cell without a date. */
const empty = /^[\s–—-]*$/;

/**
 * Rows of a table whose cells stand between bars or tabs, below a head that names the columns; or numbered rows without a head that end in two
 * dates. A date that cannot be read is kept as it is printed.
 *
 * Shape: `"Milestone | Responsible | Start | End"` / `"1. Map the fields | Office of Gates | July 2022 | TBD"`.
 */
export const pipedRows: MilestoneShape = (lines) => {
  const tables = tablesIn(lines);
  for (const table of tables) {
    const [head, ...rows] = table;
    const kinds = head ? cellsOf(head).map((cell) => columnOf(cell?.text ?? '')) : [];
    const isHead = kinds.some((kind) => kind === 'start' || kind === 'due' || kind === 'when');
    if (isHead && kinds.length > 1)
      return rows.flatMap((row) => readRow(cellsOf(row), kinds, row.text.includes(cellGap)));
    const unheaded = readUnheaded(table);
    if (unheaded.length > 0) return unheaded;
  }
  return [];
};

/** Runs of lines with bars. */
function tablesIn(lines: readonly LabelledLine[]): LabelledLine[][] {
  const tables: LabelledLine[][] = [];
  let open: LabelledLine[] | null = null;
  for (const line of lines) {
    if (!/\S\s*\||\u2003/u.test(line.text)) open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      tables.push(open);
    }
  }
  return tables.filter(({ length }) => length > 1);
}

/** The cells of a row, in their places; `null` for one that is empty. */
function cellsOf(line: Fragment): (Fragment | null)[] {
  const bounds = [...line.text.matchAll(bar)].map(({ index }) => index);
  const cells = [-1, ...bounds].map((from, i) => slice(line, from + 1, bounds[i] ?? line.text.length));
  return bounds.at(-1) === line.text.length - 1 ? cells.slice(0, -1) : cells;
}

/** Of cells between tabs the first may be lost, so that all must be there. */
function readRow(cells: readonly (Fragment | null)[], kinds: readonly Column[], tabbed: boolean): RawMilestone[] {
  const first = kinds.indexOf('title');
  const title =
    cells[
      first === -1 ? kinds.findIndex((kind, i) => kind !== 'number' && isText(kind) && !isNumber(cells[i])) : first
    ];
  if (!title || cells.length > kinds.length || (tabbed && cells.length < kinds.length))
    return title ? [milestone(title)] : [];
  const printed = (kind: Column) => cells[kinds.indexOf(kind)] ?? null;
  const cell = (kind: Column) => dateCell(printed(kind));
  const when = cell('when');
  const said = cell('status');
  // A column for the completion may hold its date.
  const dated = said && dateNumbers(said.text) !== null && !kinds.includes('due') ? said : null;
  const [start, due] = when ? (pairOf(when) ?? [null, when]) : [cell('start'), cell('due') ?? dated];
  return [milestone(title, { start, due, ...stateIn(dated ? null : said, printed('continuity')) })];
}

const isText = (kind: Column) => kind === 'other' || kind === 'unknown';

const isNumber = (cell: Fragment | null | undefined) => !cell || /^[\d.]+$/.test(cell.text) || isNumberName(cell.text);

const dateCell = (cell: Fragment | null | undefined): Fragment | null =>
  cell && cell.text.length <= longestDate && !empty.test(cell.text) ? cell : null;

/** Numbered rows that end in two dates, most of them dates that can be read. */
function readUnheaded(rows: readonly LabelledLine[]): RawMilestone[] {
  const cells = rows.map((row) => cellsOf(row.body ?? row));
  const width = cells[0]?.length ?? 0;
  if (width < 3 || cells.some(({ length }) => length !== width) || !rows.every(({ ordinal }) => ordinal)) return [];
  const dated = cells.filter((row) => row.slice(-2).every((cell) => cell && dateNumbers(cell.text)));
  if (dated.length * 2 < rows.length) return [];
  return cells.flatMap((row) => {
    const [start, due] = row.slice(-2).map(dateCell);
    return row[0] ? [milestone(row[0], { start: start ?? null, due: due ?? null })] : [];
  });
}
