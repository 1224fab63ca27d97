import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import readWorkbookFile from 'read-excel-file/node';
import { columnsOf, type Table } from '../../src/model/table.ts';

/** A table as every format must give it back: a text per cell, empty where the value is missing. */
export type Cells = string[][];

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

const cellsOf = (table: Table, rows: readonly Record<string, unknown>[]): Cells =>
  rows.map((row) => columnsOf(table).map(([name]) => asText(row[name])));

/** The names of the columns, then the rows: what all other formats are held against. */
export function readCsv(folder: string, table: Table): Cells {
  const { data, errors } = Papa.parse<string[]>(readFileSync(join(folder, `${table.name}.csv`), 'utf8'), {
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${table.name}.csv: ${errors[0]?.message}`);
  return data;
}

export const readJson = (folder: string, table: Table): Cells =>
  cellsOf(table, JSON.parse(readFileSync(join(folder, `${table.name}.json`), 'utf8')));

export const readNdjson = (folder: string, table: Table): Cells =>
  cellsOf(
    table,
    readFileSync(join(folder, `${table.name}.ndjson`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );

export const readParquet = async (folder: string, table: Table): Promise<Cells> =>
  cellsOf(
    table,
    await parquetReadObjects({
      file: await asyncBufferFromFile(join(folder, 'parquet', table.name, 'part-0000.parquet')),
    }),
  );

/** Booleans are 0 and 1 in SQLite, which has no other. */
export function readDatabase(file: string, table: Table): Cells {
  const database = new DatabaseSync(file, { readOnly: true });
  const order = table.key.map((name) => `"${name}"`).join(', ');
  const rows = database.prepare(`SELECT * FROM "${table.name}" ORDER BY ${order}`).all();
  database.close();
  const flags = columnsOf(table).flatMap(([name, { type }]) => (type === 'boolean' ? [name] : []));
  for (const row of rows)
    for (const name of flags) row[name] = row[name] === null ? null : (String(row[name] === 1) as never);
  return cellsOf(table, rows);
}

const asLines = (rows: readonly object[]): string =>
  rows.map((row) => Object.values(row).map(asText).join('\n')).join('\n');

/** Every value of every table and view of a database and the statements that make them, a line each. */
export function readWholeDatabase(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const parts = database.prepare("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'view')").all();
  const lines = parts.map(({ name, sql }) => `${sql}\n${asLines(database.prepare(`SELECT * FROM "${name}"`).all())}`);
  database.close();
  return lines.join('\n');
}

/** Every value of a file of Parquet, a line each. */
export const readWholeParquet = async (file: string): Promise<string> =>
  asLines(await parquetReadObjects({ file: await asyncBufferFromFile(file) }));

/** Every sheet of a workbook by its name, as typed values. */
export async function readWorkbook(file: string): Promise<Map<string, unknown[][]>> {
  const sheets = await readWorkbookFile(file, { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

export const sheetCells = (rows: readonly unknown[][]): Cells => rows.map((row) => row.map(asText));

/** Runs SQL with DuckDB and gives the rows as values of JSON. */
export async function query(sql: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowsJson();
  } finally {
    connection.closeSync();
  }
}
