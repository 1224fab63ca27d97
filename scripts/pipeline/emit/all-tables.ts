import type { Table } from '../../../src/model/table.ts';
import { type TableName, tables } from '../../../src/model/tables.ts';

/** Every table, seen alike: each has its own row type, and what is written here is the same for all. */
export const allTables = Object.values(tables) as unknown as readonly (Table & { name: TableName })[];

export const tableNamed = (name: TableName): Table => tables[name] as unknown as Table;
