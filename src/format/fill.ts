import type { Bilingual } from '../model/column.ts';
import type { TableFill } from '../model/quality.ts';
import { columnsOf, type Table } from '../model/table.ts';
import { type TableName, tables } from '../model/tables.ts';
import type { Language } from '../strings/routes.ts';
import { codeLabel } from './codes.ts';
import { dataText } from './data-text.ts';

/** How often a column has a value, among all rows and among those of the part that its table has. */
export interface ColumnFill {
  column: string;
  title: string;
  filled: number;
  part: { column: string; value: string; filled: number; of: number } | null;
}

/** The columns of a table as a page tells of them: with their titles, and the part named in words. */
export function fillColumns({ table, part, columns }: TableFill, lang: Language): ColumnFill[] {
  const about = new Map(columnsOf(tables[table as TableName] as unknown as Table));
  const partColumn = part && about.get(part.column);
  const named = part && {
    column: partColumn ? dataText(partColumn.title, lang).toLowerCase() : part.column,
    value: codeLabel(partColumn?.codelist ?? '', part.value, lang),
    of: part.rows,
  };
  return columns.map(({ column, filled, part_filled }) => ({
    column,
    filled,
    title: titleOf(about.get(column)?.title, column, lang),
    part: named && part_filled !== null ? { ...named, filled: part_filled } : null,
  }));
}

const titleOf = (title: Bilingual | undefined, name: string, lang: Language): string =>
  title ? dataText(title, lang) : name;
