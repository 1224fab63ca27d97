import type { LabelledLine } from '../../recognise/recognise.ts';
import { slice, split } from '../../source/span.ts';
import { isDateCell } from '../../spellings/date-patterns.ts';
import { isUndated } from '../../spellings/undated.ts';
import { type Column, columnsOf } from './columns.ts';
import { type MilestoneShape, milestone } from './shape.ts';

/** No row is longer. */
const longestRow = 1000;
const dash = /\s[–—-]\s/g;
const isEnd = (kind: Column | undefined): kind is 'start' | 'due' => kind === 'start' || kind === 'due';

/**
 * Rows whose cells stand between dashes, below a line that names the columns so: what is to be done first. A title may have dashes of its own. The
 * first line without a date where the head has it, or without the mark of the others, ends the list.
 *
 * Shape: `"Milestone – Start – End – Lead"` / `"• Count the wells – 06/2025 – 12/2025 – Office of Wells"`.
 */
export const dashedRows: MilestoneShape = (lines) => {
  for (const [at, line] of lines.entries()) {
    const kinds = headIn(line);
    if (!kinds) continue;
    const below = lines.slice(at + 1);
    const rows = below.map((row) => (row.item === below[0]?.item ? readRow(row, kinds) : null));
    const end = rows.indexOf(null);
    const found = rows.slice(0, end === -1 ? rows.length : end).flatMap((row) => row ?? []);
    if (found.length > 1) return found;
  }
  return [];
};

function headIn({ body, text }: LabelledLine): Column[] | null {
  if (!body || text.length > longestRow || text.search(dash) === -1) return null;
  const kinds = columnsOf(split(body, dash).map((name) => name.text));
  const known = !kinds.includes('year') && !kinds.includes('new');
  return known && kinds[0] === 'title' && kinds.some(isEnd) && !kinds.slice(1).includes('title') ? kinds : null;
}

function readRow({ body, text }: LabelledLine, kinds: readonly Column[]) {
  const cells = body && text.length <= longestRow ? split(body, dash) : [];
  // Cells are counted from the end.
  const before = cells.length - kinds.length;
  const ends = kinds.flatMap((kind, i) => (isEnd(kind) ? [[kind, cells[before + i]] as const] : []));
  const last = cells[before];
  const title = body && last ? slice(body, 0, last.end - body.start) : null;
  const saysWhen = ends.every(([, cell]) => cell && (isDateCell(cell) || isUndated(cell.text)));
  return title && saysWhen ? milestone(title, Object.fromEntries(ends)) : null;
}
