import Papa from 'papaparse';
import type { Rows } from '../../../src/model/rows.ts';
import { columnsOf, type Table } from '../../../src/model/table.ts';
import type { Row } from './cell.ts';
import { cellOf, type Value } from './cell.ts';
import { type OutputFile, tablesFolder, textFile } from './output-file.ts';
import { inParts, jsonLines } from './stable-json.ts';

/**
 * Writes rows as CSV: UTF-8 without byte order mark, comma, CRLF, final CRLF, quoted only where needed.
 *
 * Shape: `"member_id,name_es\r\nmorocco,Marruecos\r\n"`, in pieces. Source: RFC 4180.
 */
export function* csvPieces(table: Table, rows: Rows<Row>): Generator<string> {
  const fields = columnsOf(table).map(([name]) => name);
  yield `${fields.join(',')}\r\n`;
  for (const part of inParts(rows)) {
    let lines = '';
    for (const row of part) lines += `${fields.map((name) => textOf(row[name] ?? null)).join(',')}\r\n`;
    yield lines;
  }
}

/** Texts that stand in a cell as they are. Papa Parse says how others do, and is not asked about each of millions of cells. */
const plain = /^(?! )[^",\r\n\ufeff]*(?<! )$/;
const textOf = (value: Value): string => {
  const text = cellOf(value);
  return typeof value !== 'string' || plain.test(value) ? text : Papa.unparse([[text]]);
};

export const csvFile = (table: Table, rows: Rows<Row>): OutputFile =>
  textFile(`${tablesFolder}/${table.name}.csv`, () => csvPieces(table, rows));

export const jsonFile = (table: Table, rows: Rows<Row>): OutputFile =>
  textFile(`${tablesFolder}/${table.name}.json`, () => jsonLines(rows));
