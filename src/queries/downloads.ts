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

/** The bytes of one of them, as they are. */
export const readDataFile = (name: string): Buffer => readFileSync(join(folder, name));

/** Size in bytes, or `null` where the file is not there. */
export const sizeOf = (name: string): number | null =>
  dataFiles().includes(name) ? statSync(join(folder, name)).size : null;

/** Number of rows of a table, or `null` where it is not there. */
export function rowsOf(table: string): number | null {
  const name = `${table}.json`;
  return dataFiles().includes(name) ? (JSON.parse(readDataFile(name).toString('utf8')) as unknown[]).length : null;
}

/** The bytes of a nested record. Shape: `("commitments", "MO0010")`. */
export const readRecordFile = (folder: string, id: string): Buffer =>
  readFileSync(join(process.cwd(), 'content', folder, `${id}.json`));
