import type { z } from 'astro/zod';
import { csvOf } from '../format/csv.ts';
import type { ColumnAbout } from '../model/column.ts';
import type { PassageRow, RecordType } from '../model/passage.ts';
import { columnsOf, recordId, type Table } from '../model/table.ts';
import { tables } from '../model/tables.ts';

type AnyRow = Record<string, unknown>;
/** A nested record of any kind. */
export type AnyRecord = AnyRow & { passages: readonly PassageRow[] };

/** Columns of the CSV of a record: which value, what it is, and the first place it was read from. */
export const valueColumns = [
  'record_type',
  'record_id',
  'field',
  'value',
  'origin',
  'places',
  'source_id',
  'line_start',
  'column_start',
  'line_end',
  'column_end',
  'quotation',
] as const;

/** A table that gives a record some of its rows: those below a name, or the record itself. */
interface Part {
  name: string | null;
  table: Table;
  columns: readonly [string, ColumnAbout][];
}

const all = Object.values(tables) as unknown as Table[];

/** Finds the table whose columns a schema has, the very same ones: records are made by extending rows. Places are told beside the values. */
function partOf(name: string | null, schema: z.ZodType): Part[] {
  const shape = (schema as z.ZodObject).shape;
  const table =
    shape && all.find(({ row }) => Object.entries(row.shape).every(([key, column]) => shape[key] === column));
  return !table || table.name === 'passages' ? [] : [{ name, table, columns: columnsOf(table) }];
}

const parts = new Map<z.ZodObject, Part[]>();

/** The tables a record is made of: its own, then those of its parts in the order of the schema. */
function partsOf(schema: z.ZodObject): Part[] {
  const known = parts.get(schema);
  if (known) return known;
  const below = Object.entries(schema.shape).flatMap(([name, part]) =>
    'element' in part ? partOf(name, part.element as z.ZodType) : [],
  );
  const found = [...partOf(null, schema), ...below];
  parts.set(schema, found);
  return found;
}

/** Every value of a record and its parts, one per row, in the order of the model. A value that is missing has no row. */
export function valueRows(schema: z.ZodObject, record: AnyRecord): unknown[][] {
  const keyOf = (type: string, id: string, field: string) => `${type}\n${id}\n${field}`;
  const places = Map.groupBy(record.passages, (place) => keyOf(place.record_type, place.record_id, place.field));
  const rows: unknown[][] = [];
  for (const { name, table, columns } of partsOf(schema)) {
    for (const row of name === null ? [record] : (record[name] as AnyRow[])) {
      const id = recordId(table, row);
      for (const [field, { origin }] of columns) {
        const value = row[field];
        if (value === null || value === undefined) continue;
        const read = places.get(keyOf(table.record, id, field)) ?? [];
        const { source_id, line_start, column_start, line_end, column_end, quotation } = read[0] ?? {};
        const place = [source_id, line_start, column_start, line_end, column_end, quotation];
        rows.push([table.record, id, field, value, origin, read.length, ...place]);
      }
    }
  }
  return rows;
}

/** A value and the first place it was read from. */
export interface ReadValue {
  type: RecordType;
  id: string;
  field: string;
  value: string;
  place: { source_id: string; line_start: number; line_end: number };
}

/** The values of a record and its parts that were read from a place, in the order of the model. */
export const readValues = (schema: z.ZodObject, record: AnyRecord): ReadValue[] =>
  valueRows(schema, record).flatMap(([type, id, field, value, , places, source_id, line_start, , line_end]) =>
    places === 0
      ? []
      : [{ type, id, field, value: String(value), place: { source_id, line_start, line_end } } as ReadValue],
  );

/** A record as CSV, in the manner of the published tables. */
export const valuesCsv = (schema: z.ZodObject, record: AnyRecord): string =>
  csvOf([valueColumns, ...valueRows(schema, record)]);
