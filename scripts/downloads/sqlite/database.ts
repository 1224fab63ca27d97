import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { columnsOf } from '../../../src/model/table.ts';
import { searchedColumns, views } from '../../../src/model/views.ts';
import type { Value } from '../../pipeline/emit/cell.ts';
import type { About } from '../about.ts';
import type { GivenTable } from '../given-tables.ts';
import type { WrittenFile } from '../published-file.ts';
import { writeDictionary } from './dictionary.ts';
import { indexStatements, insertStatement, quoted, tableStatement } from './schema.ts';

const stored = (value: Value) => (typeof value === 'boolean' ? Number(value) : value);

async function fill(database: DatabaseSync, { table, read }: GivenTable): Promise<void> {
  database.exec(tableStatement(table));
  const names = columnsOf(table).map(([name]) => name);
  const insert = database.prepare(insertStatement(table));
  for await (const row of read()) insert.run(...names.map((name) => stored(row[name] ?? null)));
}

/** Words of titles and texts, found with or without accents. `record_id` leads to the record. */
function writeSearch(database: DatabaseSync, given: readonly GivenTable[]): void {
  database.exec(
    "CREATE VIRTUAL TABLE search USING fts5 (record_type UNINDEXED, record_id UNINDEXED, field UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 2')",
  );
  for (const { table } of given) {
    const id = table.key.map(quoted).join(` || ':' || `);
    for (const field of searchedColumns[table.name] ?? [])
      database.exec(
        `INSERT INTO search SELECT '${table.record}', ${id}, '${field}', ${quoted(field)} FROM ${quoted(table.name)} WHERE ${quoted(field)} IS NOT NULL ORDER BY ${table.key.map(quoted).join(', ')}`,
      );
  }
  database.exec("INSERT INTO search (search) VALUES ('optimize')");
}

/** Throws where a row leads to nothing: the references of the model are the foreign keys of the file. */
function checkForeignKeys(database: DatabaseSync): void {
  const [broken] = database.prepare('PRAGMA foreign_key_check').all();
  if (broken) throw new Error(`SQLite: a row of ${broken.table} leads to no row of ${broken.parent}`);
}

/**
 * All tables as one SQLite file: keys, foreign keys, indexes, full text, views, and what each column means. The bytes depend on the
 * rows and on the release of SQLite that Node brings.
 */
export async function writeDatabase(given: readonly GivenTable[], about: About, to: string): Promise<WrittenFile> {
  const path = `${about.name}.sqlite`;
  const database = new DatabaseSync(join(to, path), { enableForeignKeyConstraints: false });
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const one of given) await fill(database, one);
    for (const { table } of given) for (const statement of indexStatements(table)) database.exec(statement);
    writeSearch(database, given);
    for (const { name, select } of views) database.exec(`CREATE VIEW ${quoted(name)} AS ${select}`);
    writeDictionary(database, given, about);
    checkForeignKeys(database);
    database.exec('COMMIT; VACUUM');
  } finally {
    database.close();
  }
  const title = { es: 'Todas las tablas, en una base SQLite', en: 'All tables, as one SQLite database' };
  return { path, format: 'sqlite', title, rows: given.reduce((sum, { rows }) => sum + rows, 0) };
}
