import { DatabaseSync } from 'node:sqlite';
import { columnsOf } from '../../src/model/table.ts';
import type { Row, Value } from '../pipeline/emit/cell.ts';
import type { GivenTable } from './given-tables.ts';
import { quoted } from './sqlite/schema.ts';

/** Order of the rows of a table whose key says nothing of what they are about: what is asked for together stands together. */
const orders: Partial<Record<string, readonly string[]>> = {
  passages: ['record_type', 'record_id', 'field', 'position', 'passage_id'],
};

/** Rows as the database gives them in an order, which sorts on the disk what does not fit into memory. */
async function* readInOrder(file: string, { table }: GivenTable, order: readonly string[]): AsyncGenerator<Row> {
  const database = new DatabaseSync(file, { readOnly: true });
  const flags = columnsOf(table).flatMap(([name, { type }]) => (type === 'boolean' ? [name] : []));
  try {
    const rows = database.prepare(`SELECT * FROM ${quoted(table.name)} ORDER BY ${order.map(quoted).join(', ')}`);
    for (const row of rows.iterate() as Iterable<Record<string, Value>>) {
      for (const name of flags) row[name] = row[name] === null ? null : row[name] === 1;
      yield row;
    }
  } finally {
    database.close();
  }
}

/** The tables with their rows in the order of what they are about, read from the database that holds them all. */
export const byRecord = (tables: readonly GivenTable[], database: string): GivenTable[] =>
  tables.map((given) => {
    const order = orders[given.table.name];
    return order ? { ...given, read: () => readInOrder(database, given, order) } : given;
  });
