import type { DatabaseSync } from 'node:sqlite';
import type { Bilingual } from '../../../src/model/column.ts';
import { columnsOf } from '../../../src/model/table.ts';
import { views } from '../../../src/model/views.ts';
import { type About, attribution, licence } from '../about.ts';
import type { GivenTable } from '../given-tables.ts';

const tables = `
  CREATE TABLE about ("fact" TEXT PRIMARY KEY, "value" TEXT) STRICT;
  CREATE TABLE about_tables ("table_name" TEXT PRIMARY KEY, "title_es" TEXT NOT NULL, "title_en" TEXT NOT NULL,
    "description_es" TEXT NOT NULL, "description_en" TEXT NOT NULL) STRICT;
  CREATE TABLE about_columns ("table_name" TEXT NOT NULL REFERENCES about_tables (table_name), "position" INTEGER NOT NULL,
    "column_name" TEXT NOT NULL, "title_es" TEXT NOT NULL, "title_en" TEXT NOT NULL, "description_es" TEXT NOT NULL,
    "description_en" TEXT NOT NULL, "example" TEXT NOT NULL, "codelist" TEXT, PRIMARY KEY (table_name, column_name)) STRICT;`;

const inBoth = (title: Bilingual, description: Bilingual) => [title.es, title.en, description.es, description.en];

/** Writes what the file is and what its tables, views and columns mean, so that it explains itself wherever it goes. */
export function writeDictionary(database: DatabaseSync, given: readonly GivenTable[], about: About): void {
  database.exec(tables);
  const fact = database.prepare('INSERT INTO about VALUES (?, ?)');
  const line = attribution(about);
  fact.run('title', about.title);
  fact.run('version', about.version);
  fact.run('date', about.date);
  fact.run('licence', licence.url);
  fact.run('attribution_es', line.es);
  fact.run('attribution_en', line.en);
  const table = database.prepare('INSERT INTO about_tables VALUES (?, ?, ?, ?, ?)');
  for (const { name, title, description } of [...given.map((one) => one.table), ...views])
    table.run(name, ...inBoth(title, description));
  const column = database.prepare('INSERT INTO about_columns VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const { table: own } of given) {
    for (const [index, [name, { title, description, example, codelist }]] of columnsOf(own).entries())
      column.run(own.name, index + 1, name, ...inBoth(title, description), example, codelist ?? null);
  }
}
