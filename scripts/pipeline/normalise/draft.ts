import type { SourceRow } from '../../../src/model/source.ts';
import type { RowOf, TableName } from '../../../src/model/tables.ts';
import type { Fragment } from '../source/span.ts';

export type Row<T extends TableName> = RowOf<T>;

/** A row of a table, and for each column that was read the places it was read from. */
export interface DraftRow<T extends TableName = TableName> {
  table: T;
  row: Row<T>;
  read: Readonly<Record<string, readonly Fragment[]>>;
  /** Other pages say it better: this row only fills what they leave open. */
  weak?: boolean;
}

/** What a page says of itself that gives no record. */
export type ReportFacts = Pick<SourceRow, 'title' | 'about_member' | 'about_plan' | 'about_commitment' | 'reason'>;

/** What one page gives: its rows, still with the places in its text. */
export interface Draft {
  recordType: SourceRow['record_type'];
  /** What the page is of; `null` for a report, which gives no record. */
  recordId: string | null;
  facts?: ReportFacts;
  rows: DraftRow[];
}

/** Makes a row; columns that were not read from anywhere are left out of `read`. */
export function draftRow<T extends TableName>(
  table: T,
  row: Row<T>,
  read: Partial<Record<keyof Row<T> & string, Fragment | readonly Fragment[] | null>> = {},
): DraftRow {
  const places: Record<string, readonly Fragment[]> = {};
  for (const [column, from] of Object.entries<Fragment | readonly Fragment[] | null | undefined>(read)) {
    const list = [from ?? []].flat();
    if (list.length > 0) places[column] = list;
  }
  return { table, row, read: places } as unknown as DraftRow;
}
