import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../quality/assess.ts';
import { lastRelease } from '../releases/stored-releases.ts';
import type { About } from './about.ts';
import { writeArchive, writeChecksums } from './archive.ts';
import { byRecord } from './by-record.ts';
import { copyTables } from './copies.ts';
import { writeDocuments } from './documents.ts';
import { latest, writeIndex } from './folder-index.ts';
import { type GivenTable, readGivenTables } from './given-tables.ts';
import { writeJsonSchemas } from './json-schema.ts';
import { writeCsvw, writeDcat } from './metadata/write-metadata.ts';
import { writeRecordLines, writeTableLines } from './ndjson.ts';
import { writeParquet } from './parquet.ts';
import { measure, type PublishedFile, type WrittenFile } from './published-file.ts';
import { writeQuality } from './quality.ts';
import { writeReleased } from './released.ts';
import { writeDatabase } from './sqlite/database.ts';
import { writeWorkbook } from './workbook/workbook.ts';

/** The folders that the downloads are made from. */
export interface Given {
  /** Folder of the tables, as `npm run data` writes it. */
  data: string;
  /** Folder of the nested records. */
  content: string;
  /** Folder with LICENSE and CHANGELOG.md. */
  root: string;
}

/** Day of the newest capture, where captures tell their day. */
async function newestDay(tables: readonly GivenTable[]): Promise<string | null> {
  let newest: string | null = null;
  for await (const { captured_on: day } of tables.find(({ table }) => table.name === 'sources')?.read() ?? [])
    if (typeof day === 'string' && (newest === null || day > newest)) newest = day;
  return newest;
}

async function readAbout({ data }: Given, tables: readonly GivenTable[]): Promise<About> {
  const { name, title, version, ...rest } = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8'));
  const description = { es: rest.description, en: rest.description_en };
  const last = lastRelease(data);
  const releasedOn = last !== null && last.version === version ? last.day : null;
  return { name, title, version, releasedOn, description, date: await newestDay(tables) };
}

/**
 * Writes everything that can be downloaded into the empty folder `to`: `index.json`, and `latest/` with each table in each format,
 * the whole as workbook, database and ZIP; and every released version, as it was.
 *
 * The same tables give the same bytes. Rows are read once per format and never all held. Throws where the tables are not what
 * their data package says, or a release does not come out as it was.
 */
export async function writeDownloads(given: Given, to: string): Promise<PublishedFile[]> {
  const tables = readGivenTables(given.data);
  const about = await readAbout(given, tables);
  const folder = join(to, latest);
  mkdirSync(folder, { recursive: true });
  const quality = assess(given.data);
  const database = await writeDatabase(tables, about, folder);
  const written: WrittenFile[] = [
    ...(await copyTables(tables, given.data, folder)),
    ...(await writeTableLines(tables, folder)),
    ...(await writeRecordLines(given.content, folder)),
    ...(await writeParquet(byRecord(tables, join(folder, database.path)), about, folder)),
    database,
    await writeWorkbook(tables, about, folder),
    ...writeJsonSchemas(tables, folder),
    ...writeCsvw(tables, about, folder),
    writeQuality(quality, folder),
    ...writeDocuments(tables, about, given.root, folder),
  ];
  const files: PublishedFile[] = [];
  for (const file of written) files.push(await measure(folder, file));
  for (const file of writeDcat(files, tables, quality, about, folder)) files.push(await measure(folder, file));
  files.push(await measure(folder, writeChecksums(files, folder)));
  files.push(await measure(folder, await writeArchive(files, about, folder)));
  writeIndex(files, await writeReleased(given.data, to), about, to);
  return files;
}
