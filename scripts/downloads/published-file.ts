import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../../src/model/column.ts';

/** A file as a writer hands it over, before it is measured. */
export interface WrittenFile {
  /** Path in the folder of the version, with `/`. Shape: `"parquet/members/part-0000.parquet"`. */
  path: string;
  format: Format;
  title: Bilingual;
  /** The table it holds, where it holds one. */
  table?: string;
  /** Rows or records in it; none where it is no table. */
  rows?: number;
}

/** A file as the index tells of it. */
export interface PublishedFile extends WrittenFile {
  mediatype: string;
  bytes: number;
  sha256: string;
}

/** Media types by format. Source: IANA, and the documentation of Apache Parquet and SQLite. */
const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  'json-schema': 'application/schema+json',
  csvw: 'application/csvm+json',
  'json-ld': 'application/ld+json',
  turtle: 'text/turtle; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  cff: 'text/yaml; charset=utf-8',
} as const;
export type Format = keyof typeof mediaTypes;

/** SHA-256 of a file in hexadecimal, read piece by piece. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** Measures a file that was written in `folder`. */
export async function measure(folder: string, file: WrittenFile): Promise<PublishedFile> {
  const path = join(folder, file.path);
  return { ...file, mediatype: mediaTypes[file.format], bytes: statSync(path).size, sha256: await hashOf(path) };
}
