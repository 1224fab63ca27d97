import type { z } from 'astro/zod';
import type { Bilingual, ColumnAbout } from './column.ts';

type Shape = Record<string, z.ZodType>;

/** A table of the published data: its row, its key, and what it is, in both languages. */
export interface Table<S extends Shape = Shape> {
  name: string;
  /** Singular of the name, as it stands in `passages.record_type`. */
  record: string;
  title: Bilingual;
  description: Bilingual;
  row: z.ZodObject<S>;
  /** Columns of the primary key, in order. Joined with `:` they are the `record_id` of a passage. */
  key: readonly (keyof S & string)[];
}

export const defineTable = <S extends Shape>(table: Table<S>): Table<S> => table;

/**
 * Lists the columns of a table in order, with what the model says of each.
 *
 * Shape: `[["member_id", {type: "string", required: true, title: {…}, …}], …]`. Throws on a column without a description.
 */
export function columnsOf(table: Table): [string, ColumnAbout][] {
  return Object.entries(table.row.shape).map(([name, schema]) => {
    const about = schema.meta()?.column as ColumnAbout | undefined;
    if (!about) throw new Error(`column ${table.name}.${name} has no description: make it with src/model/column.ts`);
    return [name, about];
  });
}

/** The id that passages and findings use for a row: its key, joined. Shape: `"MO0010:support:2"`. */
export const recordId = ({ key }: Table, row: Record<string, unknown>): string =>
  key.length === 1 ? String(row[key[0] as string]) : key.map((column) => String(row[column])).join(':');
