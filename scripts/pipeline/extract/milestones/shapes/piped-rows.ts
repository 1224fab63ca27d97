import type { LabelledLine } from '../../../recognise/recognise.ts';
import { cellGap } from '../../../source/clean.ts';
import type { Fragment } from '../../../source/span.ts';
import { takeWhile } from '../../../source/take-while.ts';
import { dateNumbers } from '../../../spellings/date-patterns.ts';
import { isMark } from '../../../spellings/grades.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../../spellings/spelling.ts';
import { spanIn } from '../../period/labelled-span.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { headingOf } from '../../sections/headings.ts';
import { type Cells, cellsOf, tablesIn } from '../../table-cells.ts';
import { type Column, columnOf, isNumberName } from '../parts/columns.ts';
import { numberOf, plainNumber } from '../parts/list-numbers.ts';
import { dateCell, type Head, headOf, headWithNumber, isDated, isText } from '../parts/piped-columns.ts';
import { stateIn } from '../parts/printed-states.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

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
    // The row of names may stand twice in a capture.
    const below = table.slice(i + (table[i + 1]?.text === head.text ? 2 : 1));
    const kinds = headWithNumber(head, below) ?? headOf(head, below);
    if (!kinds) continue;
    const rows = takeWhile(below.slice(kinds.lines - 1), (row) => !isLabel(row));
    const own = withoutOtherPart(rows, kinds.columns.length);
    const moved = own.some((row) => holdsMark(row, kinds.columns));
    const [only, more] = own;
    // The number of a single row is told by its mark alone.
    const plain = only?.body && only.ordinal && !more ? [{ ...only, ...only.body, ordinal: null }] : own;
    return plain.flatMap((row) => readRow(row, kinds, moved));
  }
  return [];
}

/** Fewest whole rows above the last that tell it is none of them; one does where the last has at most half of its cells. */
const fewestWhole = 1;

/** The rows without the last, where it alone has fewer cells than the head: the next part of the form, its name and its text. */
function withoutOtherPart(rows: readonly LabelledLine[], width: number): readonly LabelledLine[] {
  const whole = rows.slice(0, -1);
  const isOther = rows.length > fewestWhole && whole.every((row) => cellsOf(row).length >= width);
  const cells = rows.at(-1) ? cellsOf(rows.at(-1) as LabelledLine).length : 0;
  return isOther && cells === 2 && (whole.length > 1 ? cells < width : cells * 2 <= width) ? whole : rows;
}

const isContact = (text: string): boolean => contactOf(text) !== undefined;
const contactOf = lookupOf({ contact: phrases.contact_labels });

/** A row of the form that begins with a label of its own: the milestones are over. */
const isLabel = (row: LabelledLine): boolean => {
  const first = cellsOf(row).find((cell) => cell !== null);
  return (
    first != null &&
    (headingOf({ ...row, ...first }, 'description') !== null ||
      isContact(first.text) ||
      columnOf(first.text) === 'other')
  );
};

/** A mark where a date should stand, `X`: the cells do not stand below their names, for one name is over two columns. */
const holdsMark = (row: LabelledLine, kinds: readonly Column[]): boolean =>
  alignedTo(kinds, row).some((cell, i) => cell !== null && isDated(kinds[i] ?? 'unknown') && isMark(cell.text));

/** A row is read where all its cells are there, so that each stands below the name of its column; else only its text is. */
function readRow(row: LabelledLine, head: Head, moved: boolean): RawMilestone[] {
  const kinds = head.columns;
  const cells = alignedTo(kinds, row);
  const title = cells[titleAt(kinds, cells)];
  if (!title) return [];
  if (moved || (cells.length !== kinds.length && (row.text.includes(cellGap) || cells.length > kinds.length)))
    return [milestone(title)];
  const printed = (kind: Column) => wholeCell(kinds, cells, kinds.indexOf(kind));
  const cell = (kind: Column) => dateCell(printed(kind));
  const end = cell('due');
  // `Expected completion date` above `2024-2027`.
  const when = cell('when') ?? (end && !kinds.includes('start') && spanIn(end) ? end : null);
  const said = cell('status');
  // A column for the completion may hold its date.
  const dated = said && dateNumbers(said.text) !== null && !kinds.includes('due') ? said : null;
  const [start, due] = when ? (spanIn(when) ?? [null, when]) : [cell('start'), end ?? dated];
  return [
    milestone(title, { start, due, ...stateIn(dated ? null : said, printed('continuity') ?? markedName(head, cells)) }),
  ];
}

const chosen = /^[xX✓✔☒☑]$/;

/** The name of the column, `New` or `Ongoing`, that has the mark of a row; `null` where both have one, or none. */
function markedName({ columns, names }: Head, cells: Cells): Fragment | null {
  const marked = [columns.indexOf('new'), columns.indexOf('continued')].filter(
    (at) => at !== -1 && chosen.test(cells[at]?.text.trim() ?? ''),
  );
  const [at = -1, more] = marked;
  return more === undefined ? (names[at] ?? null) : null;
}

/** A cell, with the year that stands beside a month: `March | 2023`. A month without its year is no date. */
function wholeCell(kinds: readonly Column[], cells: Cells, at: number): Fragment | null {
  const cell = cells[at] ?? null;
  if (kinds[at + 1] !== 'year') return cell;
  const year = cells[at + 1] ?? null;
  return cell && year && /[\p{L}\d]/u.test(cell.text)
    ? { text: `${cell.text} ${year.text}`, start: cell.start, end: year.end }
    : year;
}

/** The column of what is to be done: the one named so, else the first that is none of the others and holds no number. */
const titleAt = (kinds: readonly Column[], cells: Cells): number =>
  kinds.includes('title')
    ? Math.max(
        kinds.indexOf('title'),
        kinds.findIndex((kind, i) => kind === 'title' && !isMarkAlone(cells[i])),
      )
    : kinds.findIndex((kind, i) => isText(kind) && !isNumber(cells[i]));

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

/** `M1`, `2.1`: the mark of a row, below the word for milestones, where its text stands in the next column. */
const isMarkAlone = (cell: Fragment | null | undefined): boolean =>
  !cell || /^\p{L}?\d{1,2}(?:\.\d{1,2})*\.?$/u.test(cell.text);

const isNumber = (cell: Fragment | null | undefined) => !cell || /^[\d.]+$/.test(cell.text) || isNumberName(cell.text);

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
