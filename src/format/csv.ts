import Papa from 'papaparse';

/**
 * Rows as CSV, in the manner of the published tables: UTF-8 without a mark, comma, CRLF, quoted only where needed, missing is empty. A line that would be empty
 * has two quotation marks: many programs skip empty lines, and would lose the row.
 *
 * Shape: `[["id", "due"], ["A", null]]` → `"id,due\r\nA,\r\n"`.
 */
export function csvOf(rows: readonly (readonly unknown[])[]): string {
  const quotes = (cell: unknown) => cell === '' && rows[0]?.length === 1;
  const cells = rows.map((row) => row.map((cell) => cell ?? ''));
  return `${Papa.unparse(cells, { newline: '\r\n', quotes })}\r\n`;
}
