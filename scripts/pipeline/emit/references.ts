import type { Rows } from '../../../src/model/rows.ts';
import { columnsOf, recordId, type Table } from '../../../src/model/table.ts';
import { type TableName, tables } from '../../../src/model/tables.ts';
import { allTables } from './all-tables.ts';
import type { Row } from './rows.ts';

export type PreparedTables = Record<TableName, Rows<Row>>;

/** Shape: `"members.member_id"` → `{table: "members", column: "member_id"}`. Throws on a name that is no table. */
export function readReference(reference: string): { table: TableName; column: string } {
  const [table, column] = reference.split('.');
  if (!table || !column || !(table in tables)) throw new Error(`reference ${reference}: no such table and column`);
  return { table: table as TableName, column };
}

/** Makes sure that every value of a referring column exists where it points; throws naming the first that does not. */
export function checkReferences(prepared: PreparedTables): void {
  for (const table of allTables)
    for (const [name, { reference }] of columnsOf(table)) if (reference) checkColumn(table, name, reference, prepared);
}

/** Holds the values that refer, and not those that could be referred to: few passages of many are. */
function checkColumn(table: Table, name: string, reference: string, prepared: PreparedTables): void {
  const rows = prepared[table.name as TableName];
  const wanted = new Set<unknown>();
  for (const row of rows) if (row[name] !== null) wanted.add(row[name]);
  const { table: to, column } = readReference(reference);
  for (const row of prepared[to]) {
    if (wanted.size === 0) return;
    wanted.delete(row[column]);
  }
  for (const row of rows)
    if (wanted.has(row[name]))
      throw new Error(
        `${table.name}[${recordId(table, row)}].${name}: ${JSON.stringify(row[name])} is not in ${reference}`,
      );
}
