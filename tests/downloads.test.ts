import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import { beforeCounting } from '../scripts/downloads/before-counting.ts';
import { writeDownloads } from '../scripts/downloads/downloads.ts';
import { cutMark } from '../scripts/downloads/workbook/cell.ts';
import { allTables } from '../scripts/pipeline/emit/all-tables.ts';
import { longestCell } from '../src/model/spreadsheet.ts';
import { columnsOf } from '../src/model/table.ts';
import { views } from '../src/model/views.ts';
import { awkwardTables, awkwardTexts, controlQuotation, longText } from './downloads/awkward.ts';
import {
  type Cells,
  query,
  readCsv,
  readDatabase,
  readJson,
  readNdjson,
  readParquet,
  readWorkbook,
  sheetCells,
} from './downloads/read-back.ts';

/* Each format is read back by a program that did not write it, and held against the CSV cell by cell. */

const build = async (given: { data: string; content: string }) => {
  const out = mkdtempSync(join(tmpdir(), 'downloads-'));
  const files = await writeDownloads({ ...given, root: '.' }, out);
  const folder = join(out, 'latest');
  const whole = (ending: string) => join(folder, files.find(({ path }) => path.endsWith(ending))?.path ?? ending);
  return { out, files, folder, database: whole('.sqlite'), sheets: await readWorkbook(whole('.xlsx')) };
};
type Built = Awaited<ReturnType<typeof build>>;

const sets: [string, Built][] = [
  ['the published tables', await build({ data: 'data', content: 'content' })],
  ['awkward tables', await build(awkwardTables())],
];
const awkward = sets[1]?.[1] as Built;

const rowsOf = ({ folder }: Built, table: (typeof allTables)[number]): Cells => readCsv(folder, table).slice(1);

/** What a sheet shows of a text that is longer than a cell. */
const asSheet = (cells: Cells): Cells =>
  cells.map((row) =>
    row.map((text) =>
      text.length <= longestCell
        ? text
        : text.slice(0, longestCell - cutMark.length).replace(/[\ud800-\udbff]$/, '') + cutMark,
    ),
  );

describe.each(sets)('of %s', (_what, built) => {
  test.each(allTables)('$name is the same in every format', async (table) => {
    const rows = rowsOf(built, table);
    expect(readCsv(built.folder, table)[0]).toEqual(columnsOf(table).map(([name]) => name));
    expect(readJson(built.folder, table)).toEqual(rows);
    expect(readNdjson(built.folder, table)).toEqual(rows);
    // Passages stand in the order of their records there.
    expect((await readParquet(built.folder, table)).sort()).toEqual([...rows].sort());
    expect([...readDatabase(built.database, table)].sort()).toEqual([...rows].sort());
    expect(sheetCells(built.sheets.get(table.name)?.slice(1) ?? [])).toEqual(asSheet(rows));
  });

  test('the nested records and the tables keep to the published schemas', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const schema = (name: string) => JSON.parse(readFileSync(join(built.folder, `schema/${name}.schema.json`), 'utf8'));
    for (const table of allTables) {
      const own = schema(table.name);
      expect(own.$id).toBe(`${table.name}.schema.json`);
      const validate = ajv.compile(own);
      validate(JSON.parse(readFileSync(join(built.folder, `${table.name}.json`), 'utf8')));
      expect(validate.errors, table.name).toBeNull();
    }
    for (const kind of ['commitments', 'plans', 'members']) {
      const validate = ajv.compile(schema(`record-${kind}`));
      const lines = readFileSync(join(built.folder, `records/${kind}.ndjson`), 'utf8')
        .split('\n')
        .filter(Boolean);
      expect(lines.length, kind).toBe(
        rowsOf(built, allTables.find(({ name }) => name === kind.replace(/^plans$/, 'action_plans')) as never).length,
      );
      for (const line of lines) {
        validate(JSON.parse(line));
        expect(validate.errors, line.slice(0, 80)).toBeNull();
      }
    }
  });

  test('every row of the database leads where its keys say, and every view can be read', () => {
    const database = new DatabaseSync(built.database, { readOnly: true });
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    for (const { name } of views) expect(database.prepare(`SELECT * FROM ${name}`).all(), name).toBeInstanceOf(Array);
    const undocumented = database
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'search%' AND name NOT LIKE 'about%' EXCEPT SELECT table_name FROM about_tables",
      )
      .all();
    expect(undocumented).toEqual([]);
    database.close();
  });
});

describe('the workbook', () => {
  it('begins with what it is, in both languages', () => {
    const [name, rows = []] = [...awkward.sheets][0] ?? [];
    expect(name).toBe('leeme');
    const text = rows.flat().join('\n');
    for (const words of ['1.2.3', 'CC BY 4.0', 'no consta', 'not known', 'Hitos', 'Milestones'])
      expect(text).toContain(words);
    for (const table of allTables) for (const [column] of columnsOf(table)) expect(text).toContain(column);
  });

  it('says in leeme and in both READMEs what to know before counting, and in leeme counts that can be summed', () => {
    const rows = awkward.sheets.get('leeme') ?? [];
    for (const { es, en } of beforeCounting) {
      expect(rows).toContainEqual(expect.arrayContaining([es, en]));
      expect(readFileSync(join(awkward.folder, 'LEEME.md'), 'utf8')).toContain(`- ${es}\n`);
      expect(readFileSync(join(awkward.folder, 'README.md'), 'utf8')).toContain(`- ${en}\n`);
    }
    const [, count] = rows.find(([name]) => name === 'milestones') ?? [];
    expect(count).toBe((awkward.sheets.get('milestones')?.length ?? 0) - 1);
  });

  it('keeps text as text, numbers as numbers, days as days and flags as flags', () => {
    const [header = [], ...rows] = awkward.sheets.get('milestones') ?? [];
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(new Set(column('title').map((value) => typeof value))).toEqual(new Set(['string']));
    expect(column('position').every((value) => typeof value === 'number')).toBe(true);
    expect(column('due_latest').filter((value) => value instanceof Date)).toHaveLength(awkwardTexts.length - 1);
    expect(column('due_latest')).toContain('1899-12-31');
    const [sourceHeader = [], source = []] = awkward.sheets.get('sources') ?? [];
    expect(source[sourceHeader.indexOf('machine_translated')]).toBe(true);
  });

  it('says in leeme that a cell was cut, and never cuts a character in two', () => {
    const [header = [], row = []] = awkward.sheets.get('sections') ?? [];
    const text = String(row[header.indexOf('text')]);
    expect(text.endsWith(cutMark)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(longestCell);
    expect(text.isWellFormed()).toBe(true);
    expect((awkward.sheets.get('leeme') ?? []).flat()).toContain('cells cut short, whole in the CSV: 1');
  });
});

test('what no spreadsheet shows whole is whole in all other formats', async () => {
  const named = (name: string) => allTables.find((table) => table.name === name) as (typeof allTables)[number];
  for (const cells of [
    readNdjson(awkward.folder, named('sections')),
    await readParquet(awkward.folder, named('sections')),
    readDatabase(awkward.database, named('sections')),
  ])
    expect(cells.flat()).toContain(longText);
  expect((await readParquet(awkward.folder, named('passages'))).flat()).toContain(controlQuotation);
});

test('the database finds words with and without their accents', () => {
  const database = new DatabaseSync(sets[0]?.[1].database ?? '', { readOnly: true });
  const hits = (words: string) => database.prepare('SELECT record_id FROM search WHERE search MATCH ?').all(words);
  expect(hits('gestion').length).toBeGreaterThan(0);
  expect(hits('gestión')).toEqual(hits('gestion'));
  database.close();
});

test('DuckDB reads the Parquet files where they lie, and a folder as one table', async () => {
  for (const [, built] of sets) {
    for (const table of allTables) {
      const [[count] = []] = await query(`select count(*) from '${built.folder}/parquet/${table.name}/*.parquet'`);
      expect(Number(count), table.name).toBe(rowsOf(built, table).length);
    }
  }
  const types = await query(`describe select * from '${awkward.folder}/parquet/milestones/*.parquet'`);
  const typeOf = new Map(types.map(([name, type]) => [name, type]));
  expect([typeOf.get('title'), typeOf.get('position'), typeOf.get('due_latest')]).toEqual([
    'VARCHAR',
    'BIGINT',
    'DATE',
  ]);
});
