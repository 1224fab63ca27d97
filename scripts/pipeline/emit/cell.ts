import type { ColumnAbout } from '../../../src/model/column.ts';

/** One value of a row. `null`: missing. */
export type Value = string | number | boolean | null;

/** A row in its public form, by the names of its columns. Shape: `{commitment_id: "MO0010", title: "…", …}`. */
export type Row = Record<string, Value>;

/** What a spreadsheet takes for a formula, or for the start of one. Source: OWASP, CSV injection. */
const formulaStart = /^[=+\-@\t\r\n]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;
/** The two that break rows and readers even in an exact quotation. */
const controlInQuotation = /[\0\r]/;

/**
 * Says why a text may not stand in a cell, or gives `null`. An `exact` quotation may hold what its source holds.
 *
 * Shape: `"begins with \"=\", which spreadsheets run as a formula"`.
 */
export function cellProblem(text: string, about: Pick<ColumnAbout, 'multiline'>, exact = false): string | null {
  if (formulaStart.test(text)) return `begins with ${JSON.stringify(text[0])}, which spreadsheets run as a formula`;
  const found = (exact ? controlInQuotation : control).exec(text);
  if (found)
    return `holds the control character U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (!about.multiline && text.includes('\n')) return 'holds a line feed, and the column is not multiline';
  return null;
}

/** Writes a value as the text of a CSV cell: booleans `true` and `false`, missing is empty. */
export const cellOf = (value: Value): string => (value === null ? '' : String(value));
