import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import type { Fragment } from '../../source/span.ts';
import { type GradeScale, gradeOf, isMark } from '../../spellings/grades.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import type { FieldId, RawField } from '../raw-page.ts';
import { type Cells, cellsOf, tablesIn } from '../table-cells.ts';

interface Columns {
  field: FieldId;
  scale: GradeScale;
  grades: readonly string[];
  /** More than one of them can be marked. */
  several?: boolean;
}

/** Questions whose columns are known by their grades alone. */
const questions: readonly Columns[] = [
  { field: 'specificity', scale: 'specificity', grades: ['none', 'low', 'medium', 'high'] },
  {
    field: 'relevant',
    scale: 'ogp_value',
    grades: ['access_to_information', 'civic_participation', 'public_accountability', 'technology_innovation'],
    several: true,
  },
  { field: 'potential_impact', scale: 'potential_impact', grades: ['none', 'minor', 'moderate', 'transformative'] },
  { field: 'completion', scale: 'completion', grades: ['not_started', 'limited', 'substantial', 'complete'] },
  {
    field: 'did_it_open_government',
    scale: 'openness',
    grades: ['worsened', 'did_not_change', 'marginal', 'major', 'outstanding'],
  },
];
const reports = [
  ['progress', pattern`(?<!\p{L})${phrases.midterm_label}(?!\p{L})`],
  ['end_of_term', pattern`(?<!\p{L})${phrases.end_of_term_label}(?!\p{L})`],
] as const;
/** The row of the commitment as a whole, above those of its milestones: `3. Overall`. */
const overall = pattern`^(?:\d{1,3}[.)]?\s*)?${phrases.overall_row}$`;
/** What stands above the columns in the reports of the IRM and in no other text. */
const overview = pattern`(?<!\p{L})${phrases.review_table}(?!\p{L})`;
/** No row of such a table is longer. */
const longest = 400;

/** A table of a review: the row with the grades, those below it, and whether it names itself one of the IRM. */
interface GradeTable {
  head: Cells;
  rows: readonly Cells[];
  named: boolean;
}

/**
 * Reads tables of reviews that have a column for each grade and a mark in that which holds. A row is read where its cells can be told apart,
 * with one mark among the grades of a question, and nothing else there; of OGP values several can be marked.
 *
 * Shape: `"None | Minor | Moderate | Transformative"` / `" |  | X | "` → potential impact, moderate. Of several rows only that of the commitment
 * as a whole is read, or those of the two reports. With `named`, only tables that name themselves those of the IRM.
 */
export function gradeTables(lines: readonly LabelledLine[], { named = false } = {}): RawField[] {
  return tablesIn(lines)
    .flatMap(tablesOf)
    .filter((table) => table.named || !named)
    .flatMap(({ head, rows }) =>
      questions.flatMap((columns) => {
        const from = columnsAt(head, columns);
        return from === -1 ? [] : fieldsOf(columns, head, rows, from);
      }),
    );
}

const columnsAt = (head: Cells, { scale, grades }: Columns): number =>
  head.findIndex((_, at) => grades.every((grade, n) => gradeOf(scale, head[at + n]?.text ?? '') === grade));
const isHead = (cells: Cells): boolean =>
  cells.length >= 4 && questions.some((columns) => columnsAt(cells, columns) !== -1);

function tablesOf(table: readonly LabelledLine[]): GradeTable[] {
  const all = table.map(cellsIn);
  const heads = all.flatMap((cells, i) => (isHead(cells) ? [i] : []));
  return heads.map((at, i) => {
    const head = all[at] as Cells;
    const above = all[at - 1] ?? [];
    const rows = all.slice(at + 1, heads[i + 1]).filter((cells) => cells.some((cell) => cell !== null));
    return { head, rows, named: [...above, ...head].some((cell) => cell && overview.test(fold(cell.text))) };
  });
}

/** The cells between bars and tabs; behind a bar at the end of a line is one more, so that a row without it is none of as many cells. */
const cellsIn = (line: LabelledLine): Cells =>
  line.text.length > longest ? [] : [...cellsOf(line), ...(line.text.endsWith('|') ? [null] : [])];

function fieldsOf(columns: Columns, head: Cells, rows: readonly Cells[], from: number): RawField[] {
  const whole = rows.filter(([name]) => name && overall.test(fold(name.text).trim()));
  const own = whole.length === 1 ? whole : rows;
  const marked = own.flatMap((row) => {
    const values = isWhole(row, head, from) ? valuesIn(row, columns, head, from) : [];
    return values.length > 0 ? [{ values, report: reportIn(row.slice(0, from)) }] : [];
  });
  const known = new Set(marked.map(({ report }) => report));
  if (marked.length !== own.length || known.size !== own.length || (own.length > 1 && known.has(undefined))) return [];
  return marked.map(({ values, report }) => ({
    field: columns.field,
    part: 'irm_summary',
    label: null,
    values,
    ...(report ? { report } : {}),
  }));
}

/**
 * Whether the cells of a row are in their places: they are as many as those of the head, or empty ones at the end are missing, behind a row
 * that has its name or needs none.
 */
function isWhole(row: Cells, head: Cells, from: number): boolean {
  const [name] = row;
  const begins = from === 0 || (name !== null && name !== undefined && !isMark(name.text));
  return row.length === head.length || (row.length < head.length && begins);
}

function valuesIn(row: Cells, { grades, several }: Columns, head: Cells, from: number): Fragment[] {
  const cells = row.slice(from, from + grades.length);
  if (cells.some((cell) => cell !== null && !isMark(cell.text))) return [];
  const values = cells.flatMap((cell, i) => (cell ? (head[from + i] ?? []) : []));
  return several || values.length === 1 ? values : [];
}

/** The report that a row names in front of its grades. */
const reportIn = (cells: Cells): RawField['report'] =>
  reports.find(([, words]) => cells.some((cell) => cell && words.test(fold(cell.text))))?.[0];
