import type { LabelledLine } from '../../../recognise/recognise.ts';
import { slice, split } from '../../../source/span.ts';
import { takeWhile } from '../../../source/take-while.ts';
import { isDateCell } from '../../../spellings/date-patterns.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

/** No row is longer. */
const longestRow = 1000;
const dash = /\s[–—-]\s/g;

/**
 * Rows whose cells stand between dashes, without a line that names the columns: each has two dates side by side, with the same number of cells behind
 * them.
 *
 * Shape: `"• Count the wells – 06/2025 – 12/2025 – Office of Wells"` / `"• Publish the map – 01/2026 – 06/2026 – Office of Maps"`.
 */
export const dashedPairs: MilestoneShape = (lines) => {
  const rows = lines.map(readRow);
  const first = rows.findIndex((row, i) => row !== null && isLike(row, rows[i + 1]));
  const top = rows[first];
  if (!top) return [];
  return takeWhile(rows.slice(first), (row) => isLike(top, row)).flatMap((row) => row?.raw ?? []);
};

interface Row {
  item: boolean;
  behind: number;
  raw: RawMilestone;
}

const isLike = (row: Row, other: Row | null | undefined): boolean =>
  other?.behind === row.behind && other.item === row.item;

/** A line with start and end between its cells, of which there is one at least behind them. */
function readRow({ body, text, item }: LabelledLine): Row | null {
  if (!body || text.length > longestRow || text.search(dash) === -1) return null;
  const cells = split(body, dash);
  const dated = cells.flatMap((cell, i) => (isDateCell(cell) ? [i] : []));
  const [at = 0, next] = dated;
  const [start, due] = cells.slice(at, at + 2);
  const title = slice(body, 0, (cells[at - 1]?.end ?? body.start) - body.start);
  const behind = cells.length - at - 2;
  if (!title || !start || !due || dated.length !== 2 || next !== at + 1 || behind < 1) return null;
  return { item, behind, raw: milestone(title, { start, due }) };
}
