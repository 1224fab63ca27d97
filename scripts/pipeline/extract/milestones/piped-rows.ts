import type { LabelledLine } from '../../recognise/recognise.ts';
import { cellGap } from '../../source/clean.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { dateNumbers } from '../../spellings/date-patterns.ts';
import { spellingsOf } from '../../spellings/labels.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../../spellings/spelling.ts';
import { pairOf } from '../labelled-span.ts';
import type { RawMilestone } from '../raw-page.ts';
import { type MilestoneShape, milestone } from './shape.ts';

type Column = 'title' | 'start' | 'due' | 'when' | 'other';

const whole = (spellings: readonly string[]) => new RegExp(`^(?:${anyOf(spellings)})\\s*:?$`, 'u');
const columns: readonly [Column, RegExp][] = [
  ['start', whole([...spellingsOf('start_date'), ...allOf(phrases.start_word)])],
  ['due', whole([...spellingsOf('end_date'), ...allOf(phrases.end_word), ...allOf(phrases.completion_column)])],
  ['when', whole([...allOf(phrases.time_column), ...allOf(phrases.span_label)])],
  [
    'title',
    new RegExp(`^(?:${anyOf([...allOf(phrases.milestone_area), ...allOf(phrases.activity)])})(?![\\p{L}])`, 'u'),
  ],
];
const numbers = /^(?:#|n(?:o|r|um|umero|umber)?\s?[.°º]?|id)$/;
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
    const kinds = head ? cellsOf(head).map(kindOf) : [];
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

function kindOf(cell: Fragment | null): Column {
  const folded = fold(cell?.text ?? '').slice(0, 100);
  return columns.find(([, names]) => names.test(folded))?.[0] ?? 'other';
}

/** Of cells between tabs the first may be lost, so that all must be there. */
function readRow(cells: readonly (Fragment | null)[], kinds: readonly Column[], tabbed: boolean): RawMilestone[] {
  const first = kinds.indexOf('title');
  const title = cells[first === -1 ? kinds.findIndex((kind, i) => kind === 'other' && !isNumber(cells[i])) : first];
  if (!title || cells.length > kinds.length || (tabbed && cells.length < kinds.length))
    return title ? [milestone(title)] : [];
  const cell = (kind: Column) => dateCell(cells[kinds.indexOf(kind)]);
  const when = cell('when');
  const [start, due] = when ? (pairOf(when) ?? [null, when]) : [cell('start'), cell('due')];
  return [milestone(title, { start, due })];
}

const isNumber = (cell: Fragment | null | undefined) =>
  !cell || /^[\d.]+$/.test(cell.text) || numbers.test(fold(cell.text));

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
