import type { LabelledLine } from '../../../recognise/recognise.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { dateBounds } from '../../../spellings/date-numbers.ts';
import { dateNumbers, findDates } from '../../../spellings/date-patterns.ts';
import { spanIn } from '../../period/labelled-span.ts';
import { type Cells, cellsOf } from '../../table-cells.ts';
import { type Column, columnsOf } from './columns.ts';

/** No cell of a date is longer; what is, is text. */
const longestDate = 60;
/** What stands in a cell without a date. */
const empty = /^[\s–—-]*$/;

/** What the columns of a table are, how many lines name them, and the names. */
export interface Head {
  columns: Column[];
  lines: 1 | 2;
  names: Cells;
}

/** What the columns below a row are, by their names, or by the cells of those whose names are not known; `null` when it is no head. */
export const headOf = (row: LabelledLine, below: readonly LabelledLine[]): Head | null =>
  headByMarks(row, below[0]) ?? headByNames(row, below) ?? headByCells(row, below);

/** The same where the rows have a number in front that the row of names has no cell for. */
export function headWithNumber(row: LabelledLine, below: readonly LabelledLine[]): Head | null {
  const head = headOf(row, []);
  const width = (head?.columns.length ?? 0) + 1;
  const rows = below.map(cellsOf).filter(({ length }) => length === width);
  const numbered = rows.length > 1 && rows.every(([first], i) => first?.text.replace(/[.)]$/, '') === String(i + 1));
  return head?.lines === 1 && !head.columns.includes('number') && numbered
    ? { columns: ['number', ...head.columns], lines: 1, names: [null, ...head.names] }
    : null;
}

/** One name over the columns of a row below, `New or ongoing` over `New` and `Ongoing`, of which each row has a mark in one. */
function headByMarks(head: LabelledLine, below: LabelledLine | undefined): Head | null {
  const first = namesOf(head);
  const at = first?.indexOf('continuity') ?? -1;
  const cells = below ? cellsOf(below) : [];
  const second = below ? namesOf(below) : null;
  const isPair = second?.[at] === 'new' && second[at + 1] === 'continued' && cells.filter(Boolean).length === 2;
  if (!first || at === -1 || !isPair || !first.some(isDated) || !first.includes('title')) return null;
  const names = cellsOf(head).toSpliced(at, 1, cells[at] ?? null, cells[at + 1] ?? null);
  return { columns: first.toSpliced(at, 1, 'new', 'continued'), lines: 2, names };
}

/** The columns of a row that names some of when; a row below it may say more of them. */
function headByNames(head: LabelledLine, below: readonly LabelledLine[]): Head | null {
  const first = namesOf(head);
  const second = below[0] ? namesOf(below[0]) : [];
  // `Timeline` over `Start` and `End`; the empty cells at its end may be lost. A row that names what is to be done is a head of its own.
  const isMore = second?.some(isDated) && second.slice(1).some(isDated) && !second.includes('title');
  if (first && second && isMore && second.length <= first.length)
    return { columns: first.map((kind, i) => moreOf(kind, second[i] ?? 'unknown')), lines: 2, names: [] };
  if (first && isFormWithoutDates(first)) return { columns: first, lines: 1, names: cellsOf(head) };
  if (!first || first.length < 2 || !first.some(isDated)) return null;
  // Without a column for what is to be done, a table of when may be about anything: who met whom, what was published.
  const sure =
    first.includes('title') ||
    first.includes('continuity') ||
    (first.includes('start') && first.includes('due')) ||
    isFormRow(first);
  return sure && (first.includes('title') || !isDated(first[0] ?? 'unknown'))
    ? { columns: withBothEnds(withEnd(first, below), cellsOf(head), below), lines: 1, names: cellsOf(head) }
    : null;
}

/** The columns, where the one beside the start has a name that is not known and holds dates alone, none of them before the start: it is the end. */
function withEnd(kinds: Column[], below: readonly LabelledLine[]): Column[] {
  const at = kinds.indexOf('start') + 1;
  const rows = below.map(cellsOf).filter(({ length }) => length === kinds.length);
  const isEnd = (row: Cells) => isWhen(row[at] ?? null) && isInOrder(row[at - 1] ?? null, row[at] ?? null);
  const known = at === 0 || kinds[at] !== 'unknown' || kinds.includes('due') || kinds.includes('when');
  return known || rows.length < 2 || !rows.every(isEnd) ? kinds : kinds.with(at, 'due');
}

/** The columns, where one name for when stands over two of dates, of which the second has none: start and end, and neither where they are not in order. */
function withBothEnds(kinds: Column[], names: Cells, below: readonly LabelledLine[]): Column[] {
  const at = kinds.indexOf('when');
  const rows = below.map(cellsOf).filter(({ length }) => length === kinds.length);
  const isBare = at !== -1 && at + 1 < kinds.length && names[at + 1] === null && kinds[at + 1] === 'unknown';
  const dated = rows.filter((row) => isWhen(row[at + 1] ?? null));
  if (!isBare || dated.length * 2 <= rows.length) return kinds;
  const inOrder = dated.every((row) => isInOrder(row[at] ?? null, row[at + 1] ?? null));
  return inOrder ? kinds.with(at, 'start').with(at + 1, 'due') : kinds.with(at, 'unknown');
}

/** The form’s own columns without that of when: `Milestones | Expected Outputs`. */
const isFormWithoutDates = ([first, ...others]: readonly Column[]): boolean =>
  first === 'title' && others.length > 0 && others.every((kind) => kind === 'other');

/** The form’s own columns behind one in other words: `What will be done | Expected Outputs | Expected Completion Date | Stakeholders`. */
const isFormRow = ([first, ...others]: readonly Column[]): boolean =>
  first === 'unknown' && others.length > 1 && others.includes('other') && !others.includes('unknown');

/**
 * What the columns are, where the names of those for the dates are not known: a column of which every cell is a date, or of two side by side where
 * none of the first is later than that of the second. What is to be done must have a name that is known.
 */
function headByCells(head: LabelledLine, below: readonly LabelledLine[]): Head | null {
  const kinds = namesOf(head);
  const rows = below.map(cellsOf).filter(({ length }) => length === kinds?.length);
  if (!kinds?.includes('title') || kinds.some(isDated) || rows.length < 2 || rows.length < below.length) return null;
  const cellsIn = (column: number) => rows.map((row) => row[column] ?? null);
  const dated = kinds.flatMap((kind, i) => (kind === 'unknown' && cellsIn(i).every(isWhen) ? [i] : []));
  const [first = -1, second = first, more] = dated;
  if (dated.length === 1)
    return { columns: kinds.map((kind, i) => (i === first ? 'when' : kind)), lines: 1, names: [] };
  if (second !== first + 1 || more !== undefined) return null;
  const inOrder = rows.every((row) => isInOrder(row[first] ?? null, row[second] ?? null));
  const ends: readonly Column[] = ['start', 'due'];
  return inOrder ? { columns: kinds.map((kind, i) => ends[i - first] ?? kind), lines: 1, names: [] } : null;
}

const isWhen = (cell: Fragment | null): boolean => {
  const date = dateCell(cell);
  return date !== null && (dateNumbers(date.text) !== null || spanIn(date) !== null);
};

function isInOrder(start: Fragment | null, due: Fragment | null): boolean {
  const [first, last] = [start, due].map((cell) => dateNumbers(dateCell(cell)?.text ?? ''));
  return Boolean(first && last && dateBounds(first)[0] <= dateBounds(last)[1]);
}

/** Whether a column holds dates. */
export const isDated = (kind: Column) => kind === 'start' || kind === 'due' || kind === 'when';
const moreOf = (above: Column, below: Column): Column =>
  isText(below) ? (above === 'when' ? 'unknown' : above) : below;

/** The kinds of the cells of a row; `null` where one holds a date: the row names nothing. */
function namesOf(row: LabelledLine): Column[] | null {
  const cells = cellsOf(row);
  return cells.some((cell) => cell && findDates(cell).length > 0)
    ? null
    : columnsOf(withoutBrackets(cells.map((cell) => cell?.text ?? '')));
}

/** The names alone, where they stand in brackets behind their heading: `e. Planificación (Hitos | … | Partes interesadas)`. */
function withoutBrackets(names: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const open = first.lastIndexOf('(');
  if (names.length < 2 || open <= first.lastIndexOf(')') || !last.endsWith(')') || last.includes('(')) return names;
  return [first.slice(open + 1).trim(), ...names.slice(1, -1), last.slice(0, -1).trim()];
}

export const isText = (kind: Column) => kind === 'other' || kind === 'unknown';

/** A cell of a date, without the stop that ends its sentence. */
export const dateCell = (cell: Fragment | null | undefined): Fragment | null =>
  cell && cell.text.length <= longestDate && !empty.test(cell.text)
    ? (slice(cell, 0, cell.text.length - (/(?<=\d)[.,;]$/.test(cell.text) ? 1 : 0)) ?? cell)
    : null;
