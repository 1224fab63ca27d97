import type { Rows } from '../../../src/model/rows.ts';
import { columnsOf, recordId, type Table } from '../../../src/model/table.ts';
import { type TableName, tables } from '../../../src/model/tables.ts';
import { allTables } from './all-tables.ts';
import { rowByKey } from './by-key.ts';
import type { Row } from './cell.ts';

export type PreparedTables = Record<TableName, Rows<Row>>;

/** Shape: `"members.member_id"` → `{table: "members", column: "member_id"}`. Throws on what is no table with that key. */
export function readReference(reference: string): { table: TableName; column: string } {
  const [table, column] = reference.split('.');
  if (!table || !column || !(table in tables)) throw new Error(`reference ${reference}: no such table and column`);
  const { key } = tables[table as TableName];
  if (key.length > 1 || key[0] !== column)
    throw new Error(`reference ${reference}: ${column} is not the key of ${table}`);
  return { table: table as TableName, column };
}

/** Makes sure that every value of a referring column exists where it points; throws naming the first that does not. */
export function checkReferences(prepared: PreparedTables): void {
  for (const table of allTables)
    for (const [name, { reference }] of columnsOf(table)) if (reference) checkColumn(table, name, reference, prepared);
}

function checkColumn(table: Table, name: string, reference: string, prepared: PreparedTables): void {
  const { table: to, column } = readReference(reference);
  const found = new Set<unknown>([null]);
  for (const row of prepared[table.name as TableName]) {
    const value = row[name];
    if (found.has(value)) continue;
    if (!rowByKey(prepared[to], column, value))
      throw new Error(
        `${table.name}[${recordId(table, row)}].${name}: ${JSON.stringify(value)} is not in ${reference}`,
      );
    found.add(value);
  }
}
