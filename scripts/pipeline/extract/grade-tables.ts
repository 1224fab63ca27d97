import type { LabelledLine } from '../recognise/recognise.ts';
import { fold } from '../source/fold.ts';
import type { Fragment } from '../source/span.ts';
import { type GradeScale, gradeOf, gradesIn, isGradeLine, isMark } from '../spellings/grades.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../spellings/spelling.ts';
import type { FieldId, RawField } from './raw-page.ts';
import { type Cells, cellsOf } from './table-cells.ts';

/** What the grades of a question are a scale of. */
const scales: Partial<Record<FieldId, GradeScale>> = {
  potential_impact: 'potential_impact',
  completion: 'completion',
  ambition: 'ambition',
  potential_for_results: 'potential_for_results',
  early_results: 'openness',
  verifiable: 'yes_no',
  lens: 'yes_no',
};

/** The grades on the lines below a label, as one text, where there is more than one: which of them holds is told from it, or not at all. */
export function gradesBelow(label: FieldId, lines: readonly LabelledLine[]): Fragment | null {
  const scale = scales[label];
  const end = scale ? lines.findIndex(({ text }) => !isGradeLine(scale, text)) : 0;
  const run = lines.slice(0, end === -1 ? lines.length : end);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2) return null;
  return { text: run.map(({ text }) => text).join(' '), start: first.start, end: last.end };
}

/** Whether a value is the grades of its question and nothing else. */
export function areGrades(label: FieldId, text: string): boolean {
  const scale = scales[label];
  return scale !== undefined && gradesIn(scale, text) !== undefined;
}

/** Questions whose columns are known by their grades alone. */
const questions = [
  ['potential_impact', 'potential_impact', ['none', 'minor', 'moderate', 'transformative']],
  ['completion', 'completion', ['not_started', 'limited', 'substantial', 'complete']],
  ['did_it_open_government', 'openness', ['worsened', 'did_not_change', 'marginal', 'major', 'outstanding']],
] as const;
const reportOf = (words: readonly string[]) => new RegExp(`(?<![\\p{L}])(?:${anyOf(words)})(?![\\p{L}])`, 'u');
const reports = [
  ['progress', reportOf(allOf(phrases.midterm_label))],
  ['end_of_term', reportOf(allOf(phrases.end_of_term_label))],
] as const;
/** No row of such a table is longer, and no table has more rows. */
const longest = 400;
const mostRows = 6;

/**
 * Reads tables of reviews that have a column for each grade and a mark in that which holds. A row is read where it has as many cells as
 * the head, one mark among the grades of a question, and nothing else there.
 *
 * Shape: `"None | Minor | Moderate | Transformative"` / `" |  | X | "` → potential impact, moderate. Of several rows only those of the two
 * reports are read.
 */
export function gradeTables(lines: readonly LabelledLine[]): RawField[] {
  return lines.flatMap((line, i) => {
    const head = cellsIn(line);
    if (head.length < 4) return [];
    const below = lines.slice(i + 1, i + 1 + mostRows).map(cellsIn);
    const end = below.findIndex(
      (cells) => cells.length !== head.length || !cells.some((one) => one && isMark(one.text)),
    );
    const rows = below.slice(0, end === -1 ? below.length : end);
    return questions.flatMap(([field, scale, grades]) => {
      const from = head.findIndex((_, at) =>
        grades.every((grade, n) => gradeOf(scale, head[at + n]?.text ?? '') === grade),
      );
      return from === -1 ? [] : fieldsOf(field, head, rows, [from, from + grades.length]);
    });
  });
}

/** The cells between bars and tabs; behind a bar at the end of a line is one more, so that a row without it is none of as many cells. */
const cellsIn = (line: LabelledLine): Cells =>
  line.text.length > longest ? [] : [...cellsOf(line), ...(line.text.endsWith('|') ? [null] : [])];

function fieldsOf(
  field: FieldId,
  head: Cells,
  rows: readonly Cells[],
  [from, to]: readonly [number, number],
): RawField[] {
  const marked = rows.flatMap((row) => {
    const cells = row.slice(from, to);
    const at = cells.findIndex((cell) => cell !== null);
    const alone = cells.every((cell, i) => (i === at ? cell && isMark(cell.text) : cell === null));
    const value = alone ? head[from + at] : null;
    return value ? [{ value, report: reportIn(row.slice(0, from)) }] : [];
  });
  const known = new Set(marked.map(({ report }) => report));
  if (marked.length !== rows.length || known.size !== rows.length || (rows.length > 1 && known.has(undefined)))
    return [];
  return marked.map(({ value, report }) => ({
    field,
    part: 'irm_summary',
    label: null,
    values: [value],
    ...(report ? { report } : {}),
  }));
}

/** The report that a row names in front of its grades. */
const reportIn = (cells: Cells): RawField['report'] =>
  reports.find(([, words]) => cells.some((cell) => cell && words.test(fold(cell.text))))?.[0];
