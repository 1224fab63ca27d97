import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { takeWhile } from '../../../source/take-while.ts';
import { dateBounds } from '../../../spellings/date-numbers.ts';
import { dateNumbers, findDates } from '../../../spellings/date-patterns.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';
import { type Cells, cellsOf, tablesIn } from '../../table-cells.ts';
import { columnOf } from '../parts/columns.ts';
import { itemOf } from '../parts/list-items.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

/** The mark of a period, in a cell of its own. */
const mark = /^[xX✓✔☒☑■█●▪◼◾⬛]+$/u;
const marksAtEnd = /(?:\s+[xX✓✔☒☑■█●▪◼◾⬛])+$/u;
/** Fewest columns of periods. */
const fewest = 2;

/**
 * Rows of a table whose columns are periods, with a mark in each that a row takes; where marks have lost their columns, the texts alone.
 *
 * Shape: `"Milestone | Q1 2022 | Q2 2022 | Q3 2022"` / `"Draft the bill | x | x | "` → from the first to the last mark, side by side.
 */
export const markedPeriods: MilestoneShape = (lines) => {
  for (const table of tablesIn(lines))
    for (const [i, head] of table.entries()) {
      const periods = periodsOf(cellsOf(head));
      const rows = periods ? table.slice(i + 1).flatMap((row) => readRow(wholeRow(row, head), periods)) : [];
      if (rows.length > 0) return rows;
    }
  const head = lines.findIndex(isFlatHead);
  return head === -1 ? [] : numberedBelow(lines.slice(head + 1));
};

/** The head of such a table of which no row has its dates. */
export function unreadPeriods(
  lines: readonly LabelledLine[],
  milestones: readonly RawMilestone[],
): LabelledLine | null {
  const isHead = (line: LabelledLine) => isFlatHead(line) || periodsOf(cellsOf(line)) !== null;
  const at = lines.findIndex(isHead);
  const head = lines[at];
  const below = milestones.filter(({ title }) => head && title.start > head.end);
  return head && below.length > 0 && below.some(({ start, due }) => !start && !due) ? head : null;
}

/** The columns of a head that are periods, one after the other, behind the name of what is to be done; `null` for any other row. */
function periodsOf(cells: Cells): { title: number; columns: Cells } | null {
  const title = cells.findIndex((cell) => cell !== null && columnOf(cell.text) === 'title');
  const columns = cells.slice(title + 1);
  if (title === -1 || title > 1 || columns.length < fewest) return null;
  const numbers = columns.map((cell) => (cell ? dateNumbers(cell.text) : null));
  const inOrder = numbers.every((own, i) => {
    const before = numbers[i - 1];
    return own && (i === 0 || (before && dateBounds(before)[1] < dateBounds(own)[0]));
  });
  return inOrder ? { title, columns } : null;
}

/** The cells of a row; the bar behind the last but one is no closing one where the head has none. */
const wholeRow = (row: LabelledLine, head: LabelledLine): Cells =>
  row.text.endsWith('|') && !head.text.endsWith('|') ? [...cellsOf(row), null] : cellsOf(row);

/** A row with all its cells is from the first to the last period that is marked, where none between them is without a mark. */
function readRow(cells: Cells, { title: at, columns }: { title: number; columns: Cells }): RawMilestone[] {
  const title = cells[at];
  const marks = columns.map((_, i) => cells[at + 1 + i] ?? null);
  const others = marks.filter((cell) => cell !== null && !mark.test(cell.text.trim()));
  if (!title || mark.test(title.text) || others.length > 0) return [];
  const first = marks.findIndex((cell) => cell !== null);
  const last = marks.findLastIndex((cell) => cell !== null);
  const isWhole = cells.length === at + 1 + columns.length && !marks.slice(first, last + 1).includes(null);
  return first !== -1 && isWhole
    ? [milestone(title, { start: columns[first] ?? null, due: columns[last] ?? null })]
    : [milestone(title)];
}

const area = pattern`^${phrases.milestone_area}(?!\p{L})[\s:|]*`;

/** A head whose cells have lost the bars between them: `Milestones Q1 2022 Q2 2022 Q3 2022`. */
function isFlatHead(line: LabelledLine): boolean {
  const name = line.text.length <= longestHead ? (area.exec(fold(line.text))?.[0].length ?? 0) : 0;
  const rest = name > 0 ? slice(line, name) : null;
  const dates = rest ? findDates(rest) : [];
  const between = dates.reduce((text, date) => text.replace(date.text, ''), rest?.text ?? '-');
  return dates.length >= fewest && /^[\s|]*$/.test(between);
}
const longestHead = 400;

/** The items of a list right below, without the marks behind them. */
function numberedBelow(below: readonly LabelledLine[]): RawMilestone[] {
  return takeWhile(below, (line) => itemOf(line) !== null).flatMap((line) => {
    const item = itemOf(line);
    const title = item && withoutMarks(item);
    return title ? [milestone(title)] : [];
  });
}

const withoutMarks = (item: Fragment): Fragment | null =>
  slice(item, 0, item.text.length - (marksAtEnd.exec(item.text.slice(-longestMarks))?.[0].length ?? 0));
/** No row has more marks, in characters. */
const longestMarks = 120;
