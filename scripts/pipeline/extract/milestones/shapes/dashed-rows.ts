import type { LabelledLine } from '../../../recognise/recognise.ts';
import { slice, split } from '../../../source/span.ts';
import { takeWhile } from '../../../source/take-while.ts';
import { isDateCell } from '../../../spellings/date-patterns.ts';
import { isUndated } from '../../../spellings/undated.ts';
import { type Column, columnsOf } from '../parts/columns.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

/** No row is longer. */
const longestRow = 1000;
/** What stands between cells: a dash, or a stroke. */
const separators = [/\s[–—-]\s/g, /\s\/\s/g];
const isEnd = (kind: Column | undefined): kind is 'start' | 'due' => kind === 'start' || kind === 'due';

/**
 * Rows whose cells stand between dashes or strokes, below a line that names the columns so: what is to be done first. A title may have dashes of its own. The
 * first line without a date where the head has it, or without the mark of the others, ends the list.
 *
 * Shape: `"Milestone – Start – End – Lead"` / `"• Count the wells – 06/2025 – 12/2025 – Office of Wells"`.
 */
export const dashedRows: MilestoneShape = (lines) => {
  for (const [at, line] of lines.entries()) {
    const { separator, kinds } = headIn(line) ?? {};
    if (!separator || !kinds) continue;
    const below = lines.slice(at + 1);
    const rows = below.map((row) => (row.item === below[0]?.item ? readRow(row, kinds, separator) : null));
    const found = takeWhile(rows, (row) => row !== null);
    if (found.length > 1 || (found.length > 0 && kinds.includes('start') && kinds.includes('due'))) return found;
  }
  return [];
};

function headIn({ body, text }: LabelledLine): { separator: RegExp; kinds: Column[] } | null {
  if (!body || text.length > longestRow) return null;
  for (const separator of separators) {
    if (text.search(separator) === -1) continue;
    const kinds = columnsOf(split(body, separator).map((name) => name.text));
    const known = !kinds.includes('year') && !kinds.includes('new');
    if (known && kinds[0] === 'title' && kinds.some(isEnd) && !kinds.slice(1).includes('title'))
      return { separator, kinds };
  }
  return null;
}

function readRow({ body, text }: LabelledLine, kinds: readonly Column[], separator: RegExp) {
  const cells = body && text.length <= longestRow ? split(body, separator) : [];
  // Cells are counted from the end.
  const before = cells.length - kinds.length;
  const ends = kinds.flatMap((kind, i) => (isEnd(kind) ? [[kind, cells[before + i]] as const] : []));
  const last = cells[before];
  const title = body && last ? slice(body, 0, last.end - body.start) : null;
  const saysWhen = ends.every(([, cell]) => cell && (isDateCell(cell) || isUndated(cell.text)));
  return title && saysWhen ? milestone(title, Object.fromEntries(ends)) : null;
}
