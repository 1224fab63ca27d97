import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './once.ts';

/** The bytes of a file that `npm run data` wrote into `data/`, or `null` where it is not there. */
export function readDataFile(name: string): Buffer | null {
  const file = join(process.cwd(), 'data', name);
  return existsSync(file) ? readFileSync(file) : null;
}

interface DataPackage {
  version: string;
  resources: { name: string; rows: number }[];
}

const dataPackage = once((): DataPackage | null => {
  const descriptor = readDataFile('datapackage.json');
  return descriptor === null ? null : (JSON.parse(descriptor.toString('utf8')) as DataPackage);
});
const rows = once(() => new Map(dataPackage()?.resources.map((resource) => [resource.name, resource.rows])));

/** Version of the data, where they are those of a release; `null` while nobody released them. */
export function releasedVersion(): string | null {
  const version = dataPackage()?.version ?? '';
  return /^\d+\.\d+\.\d+$/.test(version) ? version : null;
}

/** Number of rows of a table, as the data package says, or `null` where the table is not there. */
export const rowsOf = (table: string): number | null => rows().get(table) ?? null;

/** The bytes of a nested record. Shape: `("commitments", "MO0010")`. */
export const readRecordFile = (folder: string, id: string): Buffer =>
  readFileSync(join(process.cwd(), 'content', folder, `${id}.json`));

/** Enough of a table to hold its first rows, however long it is. */
const beginning = 1 << 18;

/** The first rows of a table, without reading the rest of it. */
export function firstRows(table: string, count: number): Record<string, unknown>[] {
  const file = join(process.cwd(), 'data', `${table}.json`);
  if (!existsSync(file)) return [];
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(beginning);
    const text = bytes.subarray(0, readSync(handle, bytes)).toString('utf8');
    // One row per line; the last piece may be half a row.
    const lines = text.split('\n').slice(0, -1);
    return lines
      .filter((line) => line.startsWith('{'))
      .slice(0, count)
      .map((line) => JSON.parse(line.replace(/,$/, '')));
  } finally {
    closeSync(handle);
  }
}
