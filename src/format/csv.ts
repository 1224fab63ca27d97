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

/**
 * Rows of several CSV files below one header, in their order.
 *
 * Shape: `["id,line\r\nA,1\r\n", "id,line\r\nB,2\r\nB,3\r\n"]` → `"id,line\r\nA,1\r\nB,2\r\nB,3\r\n"`. Files with other headers throw.
 */
export function joinCsv(files: readonly string[]): string {
  const tables = files.map((file) => Papa.parse<string[]>(file.replace(/\r\n$/, '')).data);
  const header = tables[0]?.[0] ?? [];
  if (tables.some(([first = []]) => first.join() !== header.join())) throw new Error('files with other columns');
  return csvOf([header, ...tables.flatMap(([, ...rows]) => rows)]);
}
