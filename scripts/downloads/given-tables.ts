import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Table } from '../../src/model/table.ts';
import { allTables } from '../pipeline/emit/all-tables.ts';
import type { Row } from '../pipeline/emit/cell.ts';

/** A table as `npm run data` wrote it. Its rows are read from the disk each time they are asked for: none is kept. */
export interface GivenTable {
  table: Table;
  /** Number of rows, as the data package says. */
  rows: number;
  /** Name of each file in the folder of the tables, and its SHA-256 in hexadecimal. */
  files: { name: string; sha256: string }[];
  read: () => AsyncGenerator<Row>;
}

interface Resource {
  name: string;
  path: string;
  hash: string;
  rows: number;
  alternates: { path: string; hash: string }[];
}

/** Reads the rows of a table that stands as JSON with one row per line. Source: `jsonLines` of emit/stable-json.ts. */
async function* readRows(file: string, expected: number): AsyncGenerator<Row> {
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.startsWith('{')) continue;
    yield JSON.parse(line.replace(/,$/, ''));
    count++;
  }
  if (count !== expected) throw new Error(`${file}: ${count} rows, and datapackage.json says ${expected}`);
}

/** The tables of a folder, in the order of the model; throws where one is missing, or the folder was written by another model. */
export function readGivenTables(folder: string): GivenTable[] {
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const resources = new Map((descriptor.resources as Resource[]).map((resource) => [resource.name, resource]));
  return allTables.map((table) => {
    const resource = resources.get(table.name);
    const json = resource?.alternates.find(({ path }) => path.endsWith('.json'));
    if (!resource || !json) throw new Error(`${folder}: no table ${table.name}; run “npm run data”`);
    return {
      table,
      rows: resource.rows,
      files: [resource, json].map(({ path, hash }) => ({ name: path, sha256: hash.replace(/^sha256:/, '') })),
      read: () => readRows(join(folder, json.path), resource.rows),
    };
  });
}
