import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './once.ts';

const folder = join(process.cwd(), 'data');

/** Names of the published files, in code-point order. Shape: `["action_plans.csv", …, "datapackage.json"]`. */
export const dataFiles = once((): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^[a-z_]+\.(csv|json)$/.test(name))
        .sort()
    : [],
);

/** Names of the published files of one format, without their ending. Shape: `["action_plans", …]`. */
export const namesOf = (format: 'csv' | 'json'): string[] =>
  dataFiles()
    .filter((name) => name.endsWith(`.${format}`))
    .map((name) => name.slice(0, -format.length - 1));

/** The bytes of one of them, as they are. */
export const readDataFile = (name: string): Buffer => readFileSync(join(folder, name));

/** Size in bytes, or `null` where the file is not there. */
export const sizeOf = (name: string): number | null =>
  dataFiles().includes(name) ? statSync(join(folder, name)).size : null;

interface DataPackage {
  resources: { name: string; rows: number }[];
}

const rows = once((): Map<string, number> => {
  if (!dataFiles().includes('datapackage.json')) return new Map();
  const { resources } = JSON.parse(readDataFile('datapackage.json').toString('utf8')) as DataPackage;
  return new Map(resources.map((resource) => [resource.name, resource.rows]));
});

/** Number of rows of a table, as the data package says, or `null` where the table is not there. */
export const rowsOf = (table: string): number | null => rows().get(table) ?? null;

/** The bytes of a nested record. Shape: `("commitments", "MO0010")`. */
export const readRecordFile = (folder: string, id: string): Buffer =>
  readFileSync(join(process.cwd(), 'content', folder, `${id}.json`));
