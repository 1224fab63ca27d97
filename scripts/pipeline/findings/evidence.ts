import type { PassageRow } from '../../../src/model/passage.ts';
import { passagesByRecord } from '../../../src/model/passages-by-record.ts';
import type { SectionRow } from '../../../src/model/section.ts';
import type { Dataset, RowOf, TableName } from '../../../src/model/tables.ts';
import type { Document, TextLine } from '../source/seed.ts';
import { linesIn, type PageLines, pagesOf } from './page-lines.ts';
import { partsOf } from './parts.ts';
import { type PlainWords, plainWords } from './plain-line.ts';
import { quoteLine } from './quote.ts';
import { ReadLine } from './read-line.ts';
import { withoutSheets } from './without-sheets.ts';

export type Documents = ReadonlyMap<string, Document>;

/** The data as rules see it: the tables, the lines of the sources, and quick ways to both. */
export interface Evidence {
  dataset: Dataset;
  /** The passages of a field of a record, in order. */
  passagesOf: (recordType: PassageRow['record_type'], recordId: string, field: string) => readonly PassageRow[];
  /** Rows of a table by the value of a column, in `position` where they have one. */
  by: <T extends Exclude<TableName, 'passages'>>(
    table: T,
    column: keyof RowOf<T> & string,
    value: string | null,
  ) => readonly RowOf<T>[];
  /** The part of the page that a passage stands in, where its line is text of a section. */
  partOf: (passage: PassageRow) => SectionRow['part'] | null;
  /** Pages of records, one after the other. */
  pages: () => Iterable<PageLines>;
  /** Lines of one source that are not navigation, forms or traps; none where it is not there. */
  linesOf: (sourceId: string | undefined) => readonly ReadLine[];
  /** The line that a passage begins in, as it stands in its file. */
  lineOf: (passage: Pick<PassageRow, 'source_id' | 'line_start'>) => ReadLine | null;
  /** The words of a passage as rules read them; `null` where they go over several lines. */
  wordsOf: (passage: PassageRow) => PlainWords | null;
  /** Words of a line as a passage: offsets from 0 into the line; `null` where its columns are not those of the file. */
  quote: (sourceId: string, line: TextLine, start: number, end: number) => PassageRow | null;
}

/** Makes the evidence of a dataset; every way in is an index made once, so that no rule is slower than linear. */
export function evidenceOf(all: Dataset, documents: Documents): Evidence {
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
