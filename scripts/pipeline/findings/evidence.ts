import type { PassageRow } from '../../../src/model/passage.ts';
import { passagesByRecord } from '../../../src/model/passages-by-record.ts';
import type { SectionRow } from '../../../src/model/section.ts';
import type { Dataset, TableName } from '../../../src/model/tables.ts';
import { fold } from '../source/fold.ts';
import type { Document, TextLine } from '../source/seed.ts';
import { quoteLine } from './quote.ts';
import { isRecord, type RecordSource } from './subject.ts';
import { withoutSheets } from './without-sheets.ts';

type RowOf<T extends TableName> = Dataset[T][number];
export type Documents = ReadonlyMap<string, Document>;

/** The data as rules see it: the tables, the lines of the sources, and quick ways to both. */
export interface Evidence {
  dataset: Dataset;
  /** The passages of a field of a record, in order. */
  passagesOf: (recordType: PassageRow['record_type'], recordId: string, field: string) => readonly PassageRow[];
  /** Rows of a table by the value of a column, in `position` where they have one. */
  by: <T extends TableName>(table: T, column: keyof RowOf<T> & string, value: string | null) => readonly RowOf<T>[];
  /** The part of the page that a passage stands in, where its line is text of a section. */
  partOf: (passage: PassageRow) => SectionRow['part'] | null;
  /** Pages of records with their lines that are not navigation, forms or traps. */
  pages: readonly { source: RecordSource; lines: readonly TextLine[] }[];
  /** The line that a passage begins in. */
  lineOf: (passage: PassageRow) => TextLine | null;
  /** The line without case and accents, as long as the line (`source/fold.ts`); of very long lines it is made once. */
  folded: (line: TextLine) => string;
  /** Words of a line as a passage: offsets from 0 into the line; `null` where its columns are not those of the file. */
  quote: (sourceId: string, line: TextLine, start: number, end: number) => PassageRow | null;
}

const longLines = new WeakMap<TextLine, string>();
const long = 100_000;

function foldedLine(line: TextLine): string {
  if (line.text.length < long) return fold(line.text);
  const known = longLines.get(line) ?? fold(line.text);
  longLines.set(line, known);
  return known;
}

/** Makes the evidence of a dataset; every way in is an index made once, so that no rule is slower than linear. */
export function evidenceOf(all: Dataset, documents: Documents): Evidence {
  const dataset = withoutSheets(all);
  const ofRecord = passagesByRecord(dataset.passages);
  const passagesOf: Evidence['passagesOf'] = (recordType, recordId, field) =>
    ofRecord(recordType, recordId).filter((one) => one.field === field);
  const lines = new Map<string, readonly TextLine[]>();
  const linesOf = (sourceId: string) => {
    const known = lines.get(sourceId) ?? documents.get(sourceId)?.lines() ?? [];
    lines.set(sourceId, known);
    return known;
  };
  const groups = new Map<string, Map<unknown, unknown[]>>();
  const parts = new Map<string, SectionRow['part']>();
  for (const { section_id, part } of dataset.sections)
    for (const field of ['heading', 'text'])
      for (const { source_id, line_start, line_end } of passagesOf('section', section_id, field))
        for (let line = line_start; line <= line_end; line++) parts.set(`${source_id}:${line}`, part);
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
    partOf: ({ source_id, line_start }) => parts.get(`${source_id}:${line_start}`) ?? null,
    pages: dataset.sources.filter(isRecord).map((source) => ({
      source,
      lines: linesOf(source.source_id).filter(({ kind }) => kind === 'field' || kind === 'text'),
    })),
    lineOf: ({ source_id, line_start }) => linesOf(source_id)[line_start - 1] ?? null,
    folded: foldedLine,
    quote: quoteLine,
  };
}
