import type { PassageRow } from '../../../src/model/passage.ts';
import type { SourceRow } from '../../../src/model/source.ts';
import { recordId, type Table } from '../../../src/model/table.ts';
import { tables } from '../../../src/model/tables.ts';
import { bareWords } from '../source/fold.ts';
import type { Page } from './page.ts';
import type { ProvenRow } from './prove.ts';

export type AnyRow = Record<string, unknown>;

/** A row and the capture it stands in. */
export interface Held {
  page: Page;
  /** The row as it goes into the tables, under the key of the record that is shown. */
  row: ProvenRow;
  /** The row as it was read. */
  told: ProvenRow;
}

export const heldIn = (page: Page, row: ProvenRow): Held => ({ page, row, told: row });
export const cells = ({ row }: ProvenRow): AnyRow => row as AnyRow;

/** Shape: `"003_dc089b18fe7aed46 milestone MO0010-M2"`: a row of a capture. */
export const placeOfRow = (page: Page, { table, row }: ProvenRow): string =>
  `${page.source.source_id} ${tables[table].record} ${recordId(tables[table] as unknown as Table, row as AnyRow)}`;

/** A text for comparing: without case, accents, punctuation and runs of space. */
export const tidy = (text: unknown): string => bareWords(String(text));

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** Whether words of two captures can be compared at all. */
export const sameLanguage = (a: SourceRow, b: SourceRow): boolean => primary(a.language) === primary(b.language);

export const passagesOfField = ({ passages }: ProvenRow, field: string): PassageRow[] =>
  passages.filter((one) => one.field === field);
