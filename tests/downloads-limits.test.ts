import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { expect, it } from 'vitest';
import type { About } from '../scripts/downloads/about.ts';
import { byRecord } from '../scripts/downloads/by-record.ts';
import { readGivenTables } from '../scripts/downloads/given-tables.ts';
import { writeParquet } from '../scripts/downloads/parquet.ts';
import { writeDatabase } from '../scripts/downloads/sqlite/database.ts';
import { writeWorkbook } from '../scripts/downloads/workbook/workbook.ts';
import { awkwardTables } from './downloads/awkward.ts';
import { query, readWorkbook } from './downloads/read-back.ts';

const tables = readGivenTables(awkwardTables().data);
const about: About = {
  name: 'a',
  title: 'A',
  version: '1.2.3',
  releasedOn: null,
  date: null,
  description: { es: 'a', en: 'a' },
};
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'limits-'));

it('leaves a table of more rows than a sheet out of the workbook, and says where it is', async () => {
  const folder = emptyFolder();
  await writeWorkbook(tables, about, folder, 10);
  const sheets = await readWorkbook(join(folder, 'a.xlsx'));
  expect(sheets.has('commitments')).toBe(true);
  expect(sheets.has('milestones')).toBe(false);
  const told = (sheets.get('leeme') ?? []).filter((row) =>
    row.includes('more rows than a sheet: in CSV, SQLite and Parquet'),
  );
  const large = tables.filter(({ rows }) => rows > 10).map(({ table }) => table.name);
  expect(told.map(([name]) => name)).toEqual(large);
});

it('cuts a long table into parts of a size, and each part into groups, in the order of the key', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'parquet'));
  const milestones = tables.filter(({ table }) => table.name === 'milestones');
  const written = await writeParquet(milestones, about, folder, { rowsPerPart: 4, rowsPerGroup: 3 });
  expect(written.map(({ path, rows }) => [path.replace(/.*part-/, ''), rows])).toEqual([
    ['0000.parquet', 4],
    ['0001.parquet', 4],
    ['0002.parquet', 3],
  ]);
  const first = await parquetMetadataAsync(await asyncBufferFromFile(join(folder, written[0]?.path ?? '')));
  expect(first.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([3, 1]);
  const rows = await query(`select milestone_id from '${folder}/parquet/milestones/*.parquet'`);
  expect(rows).toHaveLength(11);
  expect(rows).toEqual([...rows].sort());
});

it('puts the passages of a record together, so that a reader takes one group for them', async () => {
  const folder = emptyFolder();
  const published = readGivenTables('data');
  const { path } = await writeDatabase(published, about, folder);
  mkdirSync(join(folder, 'parquet'));
  const passages = byRecord(published, join(folder, path)).filter(({ table }) => table.name === 'passages');
  await writeParquet(passages, about, folder, { rowsPerPart: 1e6, rowsPerGroup: 50 });
  const file = `${folder}/parquet/passages/part-0000.parquet`;
  const rows = await query(`SELECT record_type, record_id FROM '${file}'`);
  const asText = rows.map((row) => row.join(' '));
  expect(asText).toEqual([...asText].sort());
  const groups = await query(
    `SELECT row_group_id FROM parquet_metadata('${file}') WHERE path_in_schema = 'record_id'
     AND stats_min_value <= 'MO0010' AND stats_max_value >= 'MO0010'`,
  );
  expect(groups.length).toBeGreaterThan(0);
  expect(groups.length).toBeLessThan(rows.length / 50 / 2);
});
