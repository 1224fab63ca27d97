import Papa from 'papaparse';

/** One row of a CSV file with the line it begins on, from 1. */
export interface RegisterRow {
  line: number;
  cells: string[];
}

/** What is wrong with the file as CSV. */
export interface RegisterProblem {
  line: number;
  message: string;
}

/**
 * Reads a CSV file into rows that know their line. Empty lines are left out and counted.
 *
 * Shape: `"file\r\na.txt\r\n"` → `{rows: [{line: 1, cells: ["file"]}, {line: 2, cells: ["a.txt"]}], problems: []}`. Never throws.
 */
export function readCells(text: string): { rows: RegisterRow[]; problems: RegisterProblem[] } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const lines: number[] = [];
  let line = 1;
  const rows: RegisterRow[] = [];
  for (const cells of data) {
    lines.push(line);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.map((cell) => cell.trim()) });
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
  }
  const problems = errors.map(({ row, message }) => ({ line: lines[row ?? 0] ?? 1, message }));
  return { rows, problems };
}
