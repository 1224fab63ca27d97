import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { SeedEntry } from '../source/seed.ts';
import { type RegisterRow, readCells } from './register-cells.ts';
import { isAddress, isDay } from './register-facts.ts';

/** Name of the register inside the seeds folder. */
export const registerName = 'sources.csv';

export interface Register {
  /** By file name; the line is where the row stands. */
  entries: ReadonlyMap<string, { entry: SeedEntry; line: number }>;
  diagnostics: Diagnostic[];
}

/** The header of the register. */
export const columns = ['file', 'ogp_url', 'language', 'machine_translated', 'captured_on'] as const;
type Column = (typeof columns)[number];

/** What a filled cell must be, in words, and how to tell. An empty cell says that the fact is not known. */
const rules: Readonly<Record<Column, { expected: string; holds: (cell: string) => boolean }>> = {
  file: { expected: 'the name of a capture in the folder', holds: (cell) => cell !== '' },
  ogp_url: { expected: 'an address that begins with https://', holds: isAddress },
  language: {
    expected: 'a language in BCP 47, as in es',
    holds: (cell) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(cell),
  },
  machine_translated: { expected: 'true, false or nothing', holds: (cell) => cell === 'true' || cell === 'false' },
  captured_on: { expected: 'a day that exists, as in 2021-03-04', holds: isDay },
};

/** What a cell of the column should have been, in words; `null` when it is right, or empty: not known. */
export const expectedIn = (column: Column, cell: string): string | null =>
  (cell === '' && column !== 'file') || rules[column].holds(cell) ? null : rules[column].expected;

const onLine = (line: number, id: 'register-invalid' | 'register-duplicate', actual: string, expected = '') =>
  diagnose(registerName, id, { line_start: line, column_start: 1, line_end: line, column_end: 1 }, actual, expected);

function checkHeader(row: RegisterRow | undefined): Diagnostic[] {
  const found = row?.cells.join(',') ?? '';
  if (found === columns.join(',')) return [];
  return [onLine(row?.line ?? 1, 'register-invalid', found, `the header ${columns.join(',')}`)];
}

function checkCells({ line, cells }: RegisterRow): Diagnostic[] {
  if (cells.length !== columns.length) {
    return [onLine(line, 'register-invalid', cells.join(','), `${columns.length} cells, one per column`)];
  }
  return columns.flatMap((column, index) => {
    const cell = cells[index] ?? '';
    const expected = expectedIn(column, cell);
    return expected === null ? [] : [onLine(line, 'register-invalid', cell, `${expected} in the column ${column}`)];
  });
}

const entryOf = ([, url, language, translated, day]: readonly string[]): SeedEntry => ({
  ogpUrl: url || null,
  language: language || null,
  machineTranslated: translated ? translated === 'true' : null,
  capturedOn: day || null,
});

/**
 * Reads what `sources.csv` says of each capture.
 *
 * Reports `register-invalid` and `register-duplicate`, each with its line. Never throws.
 */
export function readRegister(text: string): Register {
  const { rows, problems } = readCells(text);
  const diagnostics = problems.map(({ line, message }) => onLine(line, 'register-invalid', message, 'well-formed CSV'));
  diagnostics.push(...checkHeader(rows[0]));
  const entries = new Map<string, { entry: SeedEntry; line: number }>();
  if (diagnostics.length > 0) return { entries, diagnostics };
  for (const row of rows.slice(1)) {
    const wrong = checkCells(row);
    diagnostics.push(...wrong);
    const file = row.cells[0] ?? '';
    if (wrong.length > 0 && file === '') continue;
    if (entries.has(file)) diagnostics.push(onLine(row.line, 'register-duplicate', file));
    else entries.set(file, { entry: entryOf(row.cells), line: row.line });
  }
  return { entries, diagnostics };
}
