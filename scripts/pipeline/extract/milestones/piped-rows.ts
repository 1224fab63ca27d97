import type { LabelledLine } from '../../recognise/recognise.ts';
import { cellGap } from '../../source/clean.ts';
import type { Fragment } from '../../source/span.ts';
import { dateNumbers, findDates } from '../../spellings/date-patterns.ts';
import { headingOf } from '../headings.ts';
import { spanIn } from '../labelled-span.ts';
import type { RawMilestone } from '../raw-page.ts';
import { type Cells, cellsOf, tablesIn } from '../table-cells.ts';
import { type Column, columnOf, isNumberName } from './columns.ts';
import { stateIn } from './printed-states.ts';
import { type MilestoneShape, milestone } from './shape.ts';
import { numberOf, plainNumber } from './whole-list.ts';

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
  for (const table of tablesIn(lines)) {
    const headed = readHeaded(table);
    if (headed.length > 0) return headed;
    const unheaded = readUnheaded(table);
    if (unheaded.length > 0) return unheaded;
  }
  return [];
};

/** Rows below the row that names the columns, down to the next part of the form. */
function readHeaded(table: readonly LabelledLine[]): RawMilestone[] {
  for (const [i, head] of table.entries()) {
    const kinds = kindsOf(head, table[i + 1]);
    if (!kinds) continue;
    const rows = table.slice(i + (kinds.lines === 2 ? 2 : 1));
    const end = rows.findIndex(isLabel);
    return (end === -1 ? rows : rows.slice(0, end)).flatMap((row) => readRow(row, kinds.columns));
  }
  return [];
}

/** A row of the form that begins with a label of its own: the milestones are over. */
const isLabel = (row: LabelledLine): boolean => {
  const first = cellsOf(row).find((cell) => cell !== null);
  return first != null && headingOf({ ...row, ...first }, 'description') !== null;
};

/** What the columns below a row are, when it names some of when; a row below it may say more of them. */
function kindsOf(head: LabelledLine, below: LabelledLine | undefined): { columns: Column[]; lines: 1 | 2 } | null {
  const first = namesOf(head);
  const second = below ? namesOf(below) : [];
  // `Timeline` over `Start` and `End`.
  if (first && second && second.length === first.length && second.some(isDated))
    return { columns: first.map((kind, i) => moreOf(kind, second[i] ?? 'unknown')), lines: 2 };
  if (!first || first.length < 2 || !first.some(isDated)) return null;
  // Without a column for what is to be done, a table of when may be about anything: who met whom, what was published.
  const sure =
    first.includes('title') || first.includes('continuity') || (first.includes('start') && first.includes('due'));
  return sure && (first.includes('title') || !isDated(first[0] ?? 'unknown')) ? { columns: first, lines: 1 } : null;
}

const isDated = (kind: Column) => kind === 'start' || kind === 'due' || kind === 'when';
const moreOf = (above: Column, below: Column): Column =>
  isText(below) ? (above === 'when' ? 'unknown' : above) : below;

/** The kinds of the cells of a row; `null` where one holds a date: the row names nothing. */
function namesOf(row: LabelledLine): Column[] | null {
  const cells = cellsOf(row);
  return cells.some((cell) => cell && findDates(cell).length > 0)
    ? null
    : cells.map((cell) => columnOf(cell?.text ?? ''));
}

/** A row is read where all its cells are there, so that each stands below the name of its column; else only its text is. */
function readRow(row: LabelledLine, kinds: readonly Column[]): RawMilestone[] {
  const cells = alignedTo(kinds, row);
  const title = cells[titleAt(kinds, cells)];
  if (!title) return [];
  if (cells.length !== kinds.length && (row.text.includes(cellGap) || cells.length > kinds.length))
    return [milestone(title)];
  const printed = (kind: Column) => cells[kinds.indexOf(kind)] ?? null;
  const cell = (kind: Column) => dateCell(printed(kind));
  const when = cell('when');
  const said = cell('status');
  // A column for the completion may hold its date.
  const dated = said && dateNumbers(said.text) !== null && !kinds.includes('due') ? said : null;
  const [start, due] = when ? (spanIn(when) ?? [null, when]) : [cell('start'), cell('due') ?? dated];
  return [milestone(title, { start, due, ...stateIn(dated ? null : said, printed('continuity')) })];
}

/** The column of what is to be done: the one named so, else the first that is none of the others and holds no number. */
const titleAt = (kinds: readonly Column[], cells: Cells): number =>
  kinds.includes('title') ? kinds.indexOf('title') : kinds.findIndex((kind, i) => isText(kind) && !isNumber(cells[i]));

/** The cells of a row; its number may have lost the tab behind it, and empty cells at its end may be too many or too few. */
function alignedTo(kinds: readonly Column[], row: LabelledLine): Cells {
  const { ordinal, body } = row;
  const cells =
    kinds[0] === 'number' && ordinal && body && cellsOf(row).length === kinds.length - 1
      ? [ordinal, ...cellsOf({ ...row, ...body })]
      : cellsOf(row);
  const surplus = cells.slice(kinds.length);
  return surplus.every((cell) => cell === null) ? cells.slice(0, kinds.length) : cells;
}

const isText = (kind: Column) => kind === 'other' || kind === 'unknown';

const isNumber = (cell: Fragment | null | undefined) => !cell || /^[\d.]+$/.test(cell.text) || isNumberName(cell.text);

const dateCell = (cell: Fragment | null | undefined): Fragment | null =>
  cell && cell.text.length <= longestDate && !empty.test(cell.text) ? cell : null;

const nothing: Fragment = { text: '', start: 0, end: 0 };

/** Numbered rows that end in a period, or in two dates, most of them dates that can be read. */
function readUnheaded(rows: readonly LabelledLine[]): RawMilestone[] {
  const cells = rows.map((row) => cellsOf({ ...row, ...(row.body ?? row) }));
  const width = cells[0]?.length ?? 0;
  const isNumbered = ({ text, ordinal }: LabelledLine) =>
    ordinal !== null || numberOf(text) > 0 || plainNumber.test(text);
  if (width < 2 || cells.some(({ length }) => length !== width) || !rows.every(isNumbered)) return [];
  const spans = cells.map((row) => spanIn(row.at(-1) ?? nothing));
  if (!spans.includes(null))
    return cells.flatMap(([title], i) =>
      title ? [milestone(title, { start: spans[i]?.[0], due: spans[i]?.[1] })] : [],
    );
  if (width < 3) return [];
  const dated = cells.filter((row) => row.slice(-2).every((cell) => cell && dateNumbers(cell.text)));
  if (dated.length * 2 < rows.length) return [];
  return cells.flatMap((row) => {
    const [start, due] = row.slice(-2).map(dateCell);
    return row[0] ? [milestone(row[0], { start: start ?? null, due: due ?? null })] : [];
  });
}
