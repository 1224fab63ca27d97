import type { Place } from '../diagnostics/diagnostic.ts';

/**
 * Places of the cells of a CSV text, row by row: from the first character of a cell to the comma or line end behind it.
 *
 * Shape: `"a,b\n"` → `[[{line_start: 1, column_start: 1, line_end: 1, column_end: 2}, {…, column_start: 3, …}]]`. The last
 * line end begins no row of its own. Never throws.
 */
export function placeCells(text: string): Place[][] {
  const rows: Place[][] = [[]];
  let [line, column, quoted] = [1, 1, false];
  let start = { line, column };
  const endCell = () => {
    rows.at(-1)?.push({ line_start: start.line, column_start: start.column, line_end: line, column_end: column });
  };
  for (const character of text.split('')) {
    if (character === '"') quoted = !quoted;
    const [endsCell, endsRow] = [!quoted && character === ',', !quoted && character === '\n'];
    if (endsCell || endsRow) endCell();
    if (character === '\n') [line, column] = [line + 1, 1];
    else if (character !== '\r') column++;
    if (endsCell || endsRow) start = { line, column };
    if (endsRow) rows.push([]);
  }
  endCell();
  return rows;
}
