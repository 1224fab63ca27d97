import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { ColumnAbout } from '../../src/model/column.ts';
import { columnsOf, type Table } from '../../src/model/table.ts';
import type { Row, Value } from '../pipeline/emit/cell.ts';
import { type About, licence } from './about.ts';
import type { GivenTable } from './given-tables.ts';
import type { WrittenFile } from './published-file.ts';

/** How a table is cut. A reader that asks for few rows loads one group; several readers share the parts among them. */
export interface PartSizes {
  rowsPerPart: number;
  rowsPerGroup: number;
}

/** A part of a million rows is some 100 MB at most: what engines read well as one piece. */
const usual: PartSizes = { rowsPerPart: 1_000_000, rowsPerGroup: 100_000 };

const types: Record<ColumnAbout['type'], Partial<SchemaElement>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** A day as a moment, a whole number as 64 bits: what the writer takes for the type of the column. */
function parquetValue(type: ColumnAbout['type'], value: Value): unknown {
  if (value === null) return null;
  if (type === 'date') return new Date(`${value}T00:00:00Z`);
  return type === 'integer' ? BigInt(value as number) : value;
}

function schemaOf(table: Table): SchemaElement[] {
  const columns = columnsOf(table);
  const fields = columns.map(([name, { type, required }]) => ({
    name,
    ...types[type],
    repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
  }));
  return [{ name: table.name, num_children: columns.length }, ...fields];
}

function newPart(file: string, table: Table, about: About): ParquetWriter {
  const facts = { title_es: table.title.es, title_en: table.title.en, version: about.version, licence: licence.url };
  return new ParquetWriter({
    writer: fileWriter(file),
    schema: schemaOf(table),
    kvMetadata: Object.entries(facts).map(([key, value]) => ({ key, value })),
    createdBy: about.name,
  });
}

/** Rows that wait to be written, as columns: that takes a third of what the rows take. */
class Group {
  readonly #columns: { name: string; type: ColumnAbout['type']; data: unknown[] }[];
  rows = 0;

  constructor(table: Table) {
    this.#columns = columnsOf(table).map(([name, { type }]) => ({ name, type, data: [] }));
  }

  add(row: Row): void {
    for (const { name, type, data } of this.#columns) data.push(parquetValue(type, row[name] ?? null));
    this.rows++;
  }

  /** Writes the rows, and holds none after that. */
  writeTo(part: ParquetWriter): void {
    if (this.rows === 0) return;
    part.write({ columnData: this.#columns.map(({ name, data }) => ({ name, data })), rowGroupSize: this.rows });
    for (const column of this.#columns) column.data = [];
    this.rows = 0;
  }
}

/**
 * Every table as Parquet: a folder per table with numbered parts, rows in the order they are given in, so that engines pass over
 * what they do not need. Holds one group of rows.
 *
 * Shape: `parquet/passages/part-0000.parquet`. An empty table has one part without rows.
 */
export async function writeParquet(
  tables: readonly GivenTable[],
  about: About,
  to: string,
  { rowsPerPart, rowsPerGroup } = usual,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const { table, read } of tables) {
    const folder = `parquet/${table.name}`;
    mkdirSync(join(to, folder), { recursive: true });
    const own: (WrittenFile & { rows: number })[] = [];
    const begin = () => {
      const path = `${folder}/part-${String(own.length).padStart(4, '0')}.parquet`;
      own.push({ path, format: 'parquet', title: table.title, table: table.name, rows: 0 });
      return newPart(join(to, path), table, about);
    };
    let part = begin();
    const group = new Group(table);
    const flush = () => {
      const current = own.at(-1);
      if (current) current.rows += group.rows;
      group.writeTo(part);
    };
    for await (const row of read()) {
      if ((own.at(-1)?.rows ?? 0) + group.rows === rowsPerPart) {
        flush();
        part.finish();
        part = begin();
      }
      group.add(row);
      if (group.rows === rowsPerGroup) flush();
    }
    flush();
    part.finish();
    written.push(...own);
  }
  return written;
}
