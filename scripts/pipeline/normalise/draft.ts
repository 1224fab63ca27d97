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
  const places = Object.entries(read).flatMap(([column, from]): [string, readonly Fragment[]][] => {
    const list = (Array.isArray(from) ? from : [from]).filter((one): one is Fragment => one != null);
    return list.length > 0 ? [[column, list]] : [];
  });
  return { table, row, read: Object.fromEntries(places) } as unknown as DraftRow;
}
