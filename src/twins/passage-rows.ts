import { csvOf } from '../format/csv.ts';
import { findings } from '../model/finding.ts';
import { type PassageRow, passages } from '../model/passage.ts';
import type { FindingRecord } from '../model/records.ts';
import { columnsOf, type Table } from '../model/table.ts';

const namesOf = (table: unknown) => columnsOf(table as Table).map(([name]) => name);
const ofFindings = namesOf(findings);
const ofPassages = namesOf(passages);

const cellsOf = (names: readonly string[], row: object): unknown[] =>
  names.map((name) => (row as Readonly<Record<string, unknown>>)[name] ?? null);

/** Passages as CSV, with the columns of their table, in the order they are given in. */
export const passagesCsv = (rows: readonly PassageRow[]): string =>
  csvOf([ofPassages, ...rows.map((row) => cellsOf(ofPassages, row))]);

/**
 * A finding as CSV, a row for each of its quotations, in reading order: its own columns, the answer to it, the place of the quotation
 * in that order, then the columns of the passage. One that quotes nothing has a row without passage.
 */
export function findingCsv(finding: FindingRecord): string {
  const own = [...cellsOf(ofFindings, finding), finding.answer?.answer ?? null];
  const quoted = finding.passages.map((passage, index) => [index + 1, ...cellsOf(ofPassages, passage)]);
  const none = [null, ...ofPassages.map(() => null)];
  return csvOf([
    [...ofFindings, 'answer', 'finding_position', ...ofPassages],
    ...(quoted.length > 0 ? quoted : [none]).map((cells) => [...own, ...cells]),
  ]);
}
