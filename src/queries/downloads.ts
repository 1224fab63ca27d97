import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './once.ts';

/** A file that can be downloaded, as `/data/index.json` tells of it. */
export interface Download {
  /** Path below `/data/`. Shape: `"latest/members.csv"`. */
  path: string;
  format: string;
  table: string | null;
  rows: number | null;
  bytes: number;
  sha256: string;
}

interface DownloadIndex {
  date: string | null;
  /** Of the data as they are, and of every release. */
  files: Download[];
}

/**
 * What `npm run downloads` wrote before this build. While a page is being worked on there may be none: then no file is offered, as
 * there is no search either.
 */
const fileOf = (path: string) => join(process.cwd(), '.cache/downloads', path);
const index = once((): DownloadIndex => {
  const file = fileOf('index.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { date: null, files: [] };
});

/** The files below a folder of `/data/`: those of the data as they are, or of a release. Shape: `"latest"`, `"v1.2.0"`. */
export const filesBelow = (folder: string): readonly Download[] =>
  index().files.filter(({ path }) => path.startsWith(`${folder}/`));
const latest = once(() => filesBelow('latest'));

/** Day of the newest capture in the data, or `null` where the captures do not tell. */
export const dateOfData = (): string | null => index().date;

/** Formats that every table has, in the order they are offered. */
export const tableFormats = ['csv', 'json', 'ndjson', 'parquet'] as const;

const byTable = once(() => {
  const files = new Map<string, Download[]>();
  for (const format of tableFormats) {
    for (const file of latest()) {
      if (file.table === null || file.format !== format) continue;
      files.set(file.table, [...(files.get(file.table) ?? []), file]);
    }
  }
  return files;
});

/** The files of a table; one that is long has several in Parquet. */
export const filesOf = (table: string): readonly Download[] => byTable().get(table) ?? [];

/** The one file that holds all tables in a format: workbook, ZIP, database. */
export const wholeFile = (format: 'xlsx' | 'zip' | 'sqlite'): Download | undefined =>
  latest().find((file) => file.format === format);

/** Where that file lies while the site is built, or `null` where it is not there. */
export function wholeFilePath(format: 'sqlite'): string | null {
  const file = wholeFile(format);
  return file ? fileOf(file.path) : null;
}
