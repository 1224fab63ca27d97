import type { Account, LineKind } from '../account/account.ts';
import type { Column } from './columns.ts';
import type { Sheet, SheetRow } from './read-sheet.ts';

/** Kept as text of the source only, or as text of a section. */
const asText = (column: Column | null | undefined) => !column || column.as === 'kept' || column.as === 'text';

/**
 * Accounts for the lines of a sheet, by the cells that stand on them: a line is a field where a cell was read or checked, else
 * text; the names of the columns and lines of marks alone are furniture. Lines of a refused row are text, and not accounted for.
 */
export function tally({ source, header, rows }: Sheet, read: ReadonlySet<SheetRow>): Account {
  const kinds = new Map<number, LineKind>();
  const refused = new Set<number>();
  for (const row of rows)
    row.cells.forEach((cell, i) => {
      if (!cell) return;
      const { line_start, line_end } = source.place(cell);
      const kind = read.has(row) && !asText(header.at[i]) ? 'field' : 'text';
      for (let line = line_start; line <= line_end; line++) {
        if (kinds.get(line) !== 'field') kinds.set(line, kind);
        if (!read.has(row)) refused.add(line);
      }
    });
  let lines = 0;
  for (const [i, text] of source.text.split('\n').entries()) {
    if (text.trim() === '') kinds.delete(i + 1);
    else {
      lines++;
      if (!kinds.has(i + 1)) kinds.set(i + 1, 'furniture');
    }
  }
  return { kinds, lines, accounted: lines - refused.size };
}
