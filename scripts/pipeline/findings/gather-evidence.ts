import { passagesByRecord } from '../../../src/model/passages-by-record.ts';
import type { Dataset } from '../../../src/model/tables.ts';
import type { Documents } from '../source/seed.ts';
import type { Evidence } from './evidence.ts';
import { linesIn, pagesOf } from './page-lines.ts';
import { partsOf } from './parts.ts';
import { plainWords } from './plain-line.ts';
import { quoteLine } from './quote.ts';
import { ReadLine } from './read-line.ts';
import { withoutSheets } from './without-sheets.ts';

/** Gathers the evidence of a dataset; every way in is an index made once, so that no rule is slower than linear. */
export function gatherEvidence(all: Dataset, documents: Documents): Evidence {
  const dataset = withoutSheets(all);
  const ofRecord = passagesByRecord(dataset.passages);
  const passagesOf: Evidence['passagesOf'] = (recordType, recordId, field) =>
    ofRecord(recordType, recordId).filter((one) => one.field === field);
  const groups = new Map<string, Map<unknown, unknown[]>>();
  // Of a very long line many passages are asked for in a row, and it is looked through once.
  let last: { sourceId: string; line: ReadLine } | null = null;
  const lineOf: Evidence['lineOf'] = ({ source_id, line_start }) => {
    if (last?.sourceId === source_id && last.line.number === line_start) return last.line;
    const line = documents.get(source_id)?.line(line_start);
    last = line ? { sourceId: source_id, line: new ReadLine(line) } : null;
    return last?.line ?? null;
  };
  return {
    dataset,
    passagesOf,
    by: (table, column, value) => {
      const name = `${table}.${column}`;
      const rows = dataset[table] as Record<string, unknown>[];
      const group = groups.get(name) ?? Map.groupBy(rows, (row) => row[column]);
      groups.set(name, group);
      return (group.get(value) ?? []) as never;
    },
    partOf: partsOf(dataset.sections, passagesOf),
    pages: () => pagesOf(dataset.sources, documents),
    linesOf: (sourceId) => linesIn(documents.get(sourceId ?? '')),
    lineOf,
    wordsOf: (passage) => {
      const line = passage.line_start === passage.line_end ? lineOf(passage) : null;
      return line && plainWords(line, passage.column_start, passage.column_end);
    },
    quote: quoteLine,
  };
}
