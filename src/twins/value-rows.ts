import type { z } from 'astro/zod';
import Papa from 'papaparse';
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

/** Finds the table whose columns a schema has, the very same ones: records are made by extending rows. */
function tableOf(schema: z.ZodType): Table | undefined {
  const shape = (schema as z.ZodObject).shape;
  if (!shape) return undefined;
  const all = Object.values(tables) as unknown as Table[];
  return all.find((table) => Object.entries(table.row.shape).every(([name, column]) => shape[name] === column));
}

/** The rows a record is made of, by table: its own, then its parts in the order of the schema. Places are told beside the values. */
function* rowsOf(schema: z.ZodObject, record: AnyRecord): Generator<[Table, AnyRow]> {
  const own = tableOf(schema);
  if (own) yield [own, record];
  for (const [key, part] of Object.entries(schema.shape)) {
    const table = 'element' in part ? tableOf(part.element as z.ZodType) : undefined;
    if (!table || table.name === 'passages') continue;
    for (const row of record[key] as AnyRow[]) yield [table, row];
  }
}

/** Every value of a record and its parts, one per row, in the order of the model. A value that is missing has no row. */
export function valueRows(schema: z.ZodObject, record: AnyRecord): unknown[][] {
  const places = new Map<string, PassageRow[]>();
  for (const place of record.passages) {
    const key = [place.record_type, place.record_id, place.field].join('\n');
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  const rows: unknown[][] = [];
  for (const [table, row] of rowsOf(schema, record)) {
    const id = recordId(table, row);
    for (const [field, { origin }] of columnsOf(table)) {
      const value = row[field];
      if (value === null || value === undefined) continue;
      const read = places.get([table.record, id, field].join('\n')) ?? [];
      const { source_id, line_start, column_start, line_end, column_end, quotation } = read[0] ?? {};
      const place = [source_id, line_start, column_start, line_end, column_end, quotation];
      rows.push([table.record, id, field, value, origin, read.length, ...place]);
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

/** A record as CSV, in the manner of the published tables: UTF-8, comma, CRLF, quoted only where needed. */
export const valuesCsv = (schema: z.ZodObject, record: AnyRecord): string =>
  `${Papa.unparse([[...valueColumns], ...valueRows(schema, record)], { newline: '\r\n' })}\r\n`;
