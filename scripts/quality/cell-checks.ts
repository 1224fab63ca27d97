import type { QualityCheck } from '../../src/model/quality.ts';
import { findPersonalData } from '../pipeline/source/personal-data.ts';
import type { Field } from '../releases/descriptor.ts';

/** What is wrong with a filled cell. `found` stands for the cell where it must not be repeated. */
export interface CellProblem {
  expected: string;
  found?: string;
}

export interface CellCheck {
  id: QualityCheck;
  problemOf: (cell: string) => CellProblem | null;
}

/** What a data package says of the cells of a column. */
export interface Constraints {
  required?: boolean;
  enum?: readonly string[];
  pattern?: string;
}

export const constraintsOf = (field: Field): Constraints => field.constraints ?? {};

/** Columns that hold the words of a source, where “N/A” is what is printed; and judgements, of which one is called “none”. */
const asPrinted = /(?:^|_)(?:verbatim|quotation|text|heading|value)$/;
const placeholder =
  /^(?:n\/?a|#n\/a|n\.a\.?|null|nil|none|nan|undefined|s\/d|s\.d\.|sin datos?|no data|tbd|\[object .*\]|[-–—_.?]+)$/i;

/** What a spreadsheet takes for a formula. Source: OWASP, CSV injection. */
const formulaStart = /^[=+\-@\t\r\n]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const control = /[\0-\x08\x0b-\x1f\x7f]/;
/** A quotation may hold any other, as its source does. */
const controlInQuotation = /[\0\r]/;

/** Where none of these stands, no personal data can: they are looked for in little text only. */
const perhapsPersonal = /[@＠﹫]|arroba|arobase|[([{]\s?at\s?[)\]}]|\p{Nd}[\p{Nd} ().\-/]{5}/iu;
/** Digits of ids and hashes look like telephones. */
const isName = ({ name, type }: Field) => type !== 'string' || /_id$|^(?:file|sha256|ogp_url)$/.test(name);

const wholeDay = (cell: string) =>
  /^\d{4}-\d\d-\d\d$/.test(cell) && new Date(`${cell}T00:00:00Z`).toJSON()?.startsWith(cell);
const typed: Record<string, { fits: (cell: string) => unknown; expected: string }> = {
  integer: { fits: (cell) => /^-?\d+$/.test(cell), expected: 'a whole number' },
  number: { fits: (cell) => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell), expected: 'a number' },
  boolean: { fits: (cell) => cell === 'true' || cell === 'false', expected: 'true or false' },
  date: { fits: wholeDay, expected: 'a day of the calendar, like 2023-08-31' },
};

const unless = (fits: unknown, expected: string): CellProblem | null => (fits ? null : { expected });

/** What is checked of every filled cell of a column, as its data package describes it. */
export function cellChecksOf(table: string, field: Field, years: { from: number; to: number }): CellCheck[] {
  const { name, type } = field;
  const { enum: codes, pattern } = constraintsOf(field);
  const checks: CellCheck[] = [];
  const check = (id: QualityCheck, problemOf: CellCheck['problemOf']) => checks.push({ id, problemOf });
  const form = typed[type];
  if (form) check(type === 'date' ? 'dates' : 'types', (cell) => unless(form.fits(cell), form.expected));
  if (type === 'date') check('years', (cell) => yearProblem(cell, years));
  if (pattern) {
    const whole = new RegExp(`^(?:${pattern})$`);
    check(name.endsWith('_edtf') ? 'dates' : 'types', (cell) => unless(whole.test(cell), `text that fits ${pattern}`));
  }
  if (codes) {
    const allowed = new Set(codes);
    check('closed_lists', (cell) => unless(allowed.has(cell), `one of ${codes.join(', ')}`));
    return checks;
  }
  if (type !== 'integer' && type !== 'number')
    check('formulas', (cell) => unless(!formulaStart.test(cell), 'no cell that a spreadsheet runs as a formula'));
  if (type !== 'string') return checks;
  const exact = name === 'quotation';
  check('text', (cell) => textProblem(cell, exact));
  if (table !== 'codelists' && !asPrinted.test(name))
    check('placeholders', (cell) => unless(!placeholder.test(cell), 'an empty cell where nothing is known'));
  check('personal_data', (cell) => personalProblem(cell, isName(field)));
  return checks;
}

function yearProblem(cell: string, { from, to }: { from: number; to: number }): CellProblem | null {
  const year = Number(cell.slice(0, 4));
  return unless(year >= from && year <= to, `a year from ${from} to ${to}`);
}

function textProblem(cell: string, exact: boolean): CellProblem | null {
  const found = (exact ? controlInQuotation : control).exec(cell);
  if (found) return { found: JSON.stringify(found[0]), expected: 'no control character' };
  return exact ? null : unless(cell.normalize('NFC') === cell, 'composed letters (NFC)');
}

function personalProblem(cell: string, emailsOnly: boolean): CellProblem | null {
  if (!perhapsPersonal.test(cell)) return null;
  const found = findPersonalData(cell).find(({ kind }) => kind === 'email' || !emailsOnly);
  if (!found) return null;
  return { found: found.kind === 'email' ? 'an e-mail address' : 'a telephone number', expected: 'no personal data' };
}
