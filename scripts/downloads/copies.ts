import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GivenTable } from './given-tables.ts';
import { hashOf, type WrittenFile } from './published-file.ts';

/** The tables as CSV and JSON, byte for byte, and the data package. Throws where a file is not what the data package says. */
export async function copyTables(tables: readonly GivenTable[], from: string, to: string): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const { table, rows, files } of tables) {
    for (const { name, sha256 } of files) {
      copyFileSync(join(from, name), join(to, name));
      if ((await hashOf(join(to, name))) !== sha256)
        throw new Error(`${join(from, name)} is not what datapackage.json says: run “npm run data”`);
      const format = name.endsWith('.csv') ? 'csv' : 'json';
      written.push({ path: name, format, title: table.title, table: table.name, rows });
    }
  }
  copyFileSync(join(from, 'datapackage.json'), join(to, 'datapackage.json'));
  const title = {
    es: 'Descripción de las tablas (Data Package 2.0)',
    en: 'Description of the tables (Data Package 2.0)',
  };
  return [...written, { path: 'datapackage.json', format: 'json', title }];
}
