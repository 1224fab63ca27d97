import { codeLabels } from '../model/code-labels.ts';
import type { TableFill } from '../model/quality.ts';
import { columnsOf, type Table } from '../model/table.ts';
import { type TableName, tables } from '../model/tables.ts';
import type { Language } from '../strings/routes.ts';

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
    column: partColumn?.title[lang].toLowerCase() ?? part.column,
    value: codeLabels[partColumn?.codelist ?? '']?.[part.value]?.label[lang] ?? part.value,
    of: part.rows,
  };
  return columns.map(({ column, filled, part_filled }) => ({
    ...{ column, filled, title: about.get(column)?.title[lang] ?? column },
    part: named && part_filled !== null ? { ...named, filled: part_filled } : null,
  }));
}
