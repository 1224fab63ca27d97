import Papa from 'papaparse';
import { columnsOf, type Table } from '../../../src/model/table.ts';
import { cellOf } from './cell.ts';
import { type OutputFile, tablesFolder, textFile } from './output-file.ts';
import type { Row } from './rows.ts';
import { jsonLines } from './stable-json.ts';

/**
 * Writes rows as CSV: UTF-8 without byte order mark, comma, CRLF, final CRLF, quoted only where needed.
 *
 * Shape: `"member_id,name_es\r\nmorocco,Marruecos\r\n"`. Source: RFC 4180.
 */
export function toCsv(table: Table, rows: readonly Row[]): string {
  const fields = columnsOf(table).map(([name]) => name);
  const data = rows.map((row) => fields.map((name) => cellOf(row[name] ?? null)));
  return `${Papa.unparse({ fields, data }, { newline: '\r\n' })}${data.length === 0 ? '' : '\r\n'}`;
}

/** The table as CSV and as JSON, in this order. */
export const tableFiles = (table: Table, rows: readonly Row[]): [csv: OutputFile, json: OutputFile] => [
  textFile(`${tablesFolder}/${table.name}.csv`, toCsv(table, rows)),
  textFile(`${tablesFolder}/${table.name}.json`, jsonLines(rows)),
];
