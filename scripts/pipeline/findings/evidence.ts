import type { PassageRow } from '../../../src/model/passage.ts';
import type { SectionRow } from '../../../src/model/section.ts';
import type { Dataset, RowOf, TableName } from '../../../src/model/tables.ts';
import type { TextLine } from '../source/seed.ts';
import type { PageLines } from './page-lines.ts';
import type { PlainWords } from './plain-line.ts';
import type { ReadLine } from './read-line.ts';

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
