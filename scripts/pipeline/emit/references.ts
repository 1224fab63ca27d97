import { columnsOf, recordId } from '../../../src/model/table.ts';
import { type TableName, tables } from '../../../src/model/tables.ts';
import { allTables } from './all-tables.ts';
import type { Row } from './rows.ts';

export type PreparedTables = Record<TableName, readonly Row[]>;

/** Shape: `"members.member_id"` → `{table: "members", column: "member_id"}`. Throws on a name that is no table. */
export function readReference(reference: string): { table: TableName; column: string } {
  const [table, column] = reference.split('.');
  if (!table || !column || !(table in tables)) throw new Error(`reference ${reference}: no such table and column`);
  return { table: table as TableName, column };
}

/** Makes sure that every value of a referring column exists where it points; throws naming the first that does not. */
export function checkReferences(prepared: PreparedTables): void {
  const known = new Map<string, Set<unknown>>();
  const valuesOf = (reference: string): Set<unknown> => {
    const { table, column } = readReference(reference);
    const values = known.get(reference) ?? new Set(prepared[table].map((row) => row[column]));
    known.set(reference, values);
    return values;
  };
  for (const table of allTables) {
    for (const [name, { reference }] of columnsOf(table)) {
      if (!reference) continue;
      const values = valuesOf(reference);
      for (const row of prepared[table.name]) {
        if (row[name] === null || values.has(row[name])) continue;
        throw new Error(
          `${table.name}[${recordId(table, row)}].${name}: ${JSON.stringify(row[name])} is not in ${reference}`,
        );
      }
    }
  }
}
