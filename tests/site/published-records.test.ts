import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Language, languages, pageSegment, pathOf, type Route } from '../../src/strings/routes.ts';
import { site } from './built-site.ts';

type Row = Record<string, string>;
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
const parse = (text: string) => Papa.parse<Row>(text.replace(/\r\n$/, ''), { header: true, delimiter: ',' });
/** A table as its CSV has it: every cell is text, and one that is missing is empty. */
const table = (name: string) => parse(readFileSync(`data/${name}.csv`, 'utf8')).data;
const twin = (language: Language, route: Route, id: string, ending: string, page = 1) =>
  read(`${pathOf(language, route, id, ...pageSegment(language, page))}.${ending}`);

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const problemsOf = (kind: string, records: readonly unknown[]) => {
  const schema = JSON.parse(read(`data/latest/schema/record-${kind}.schema.json`));
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  return records.flatMap((record) => (validate(record) ? [] : [ajv.errorsText(validate.errors)]));
};

const passages = table('passages');
const findings = table('findings');
const sources = table('sources');

test('the coverage is that of the database, row for row', () => {
  const database = new DatabaseSync(join(site.folder, 'data/latest/compromisos-abiertos.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT * FROM view_coverage').all();
  database.close();
  expect(rows.length).toBeGreaterThan(2);
  for (const language of languages) {
    const { data, errors } = parse(read(`${pathOf(language, 'coverage')}.csv`));
    expect(errors).toEqual([]);
    expect(data).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')]))),
    );
  }
});

test('what the database says each commitment is about is what the tables say', () => {
  const database = new DatabaseSync(join(site.folder, 'data/latest/compromisos-abiertos.sqlite'), { readOnly: true });
  const rows = database
    .prepare('SELECT policy_area_id, commitment_id, own_page, in_lists FROM view_policy_areas')
    .all();
  database.close();
  const pair = (row: Record<string, unknown>) => `${row.policy_area_id} ${row.commitment_id}`;
  const pairsOf = (name: string) =>
    new Set(
      table(name)
        .filter(({ policy_area_id, commitment_id }) => policy_area_id && commitment_id)
        .map(pair),
    );
  const [own, lists] = [pairsOf('commitment_policy_areas'), pairsOf('listings')];
  expect(rows.length).toBe(own.union(lists).size);
  for (const row of rows)
    expect([row.own_page, row.in_lists], pair(row)).toEqual([Number(own.has(pair(row))), Number(lists.has(pair(row)))]);
});

describe.each(languages)('the twins of pages (%s)', (language) => {
  test.each([
    ['findings', 'findings', 'finding_id'],
    ['sources', 'sources', 'source_id'],
    ['areas', 'policy_areas', 'policy_area_id'],
    ['institutions', 'organisations', 'organisation_id'],
    ['plans', 'action_plans', 'action_plan_id'],
    ['members', 'members', 'member_id'],
    ['commitments', 'commitments', 'commitment_id'],
  ] as const)('of %s keep to the published schema', (route, name, key) => {
    const rows = table(name);
    expect(rows.length).toBeGreaterThan(1);
    const records = rows.map((row) => JSON.parse(twin(language, route, row[key] ?? '', 'json')));
    expect(records.map((record) => record[key])).toEqual(rows.map((row) => row[key]));
    expect(problemsOf(route, records)).toEqual([]);
  });

  test('of a finding are its row with its quotations, in the order of the tables', () => {
    const quoted = new Map(passages.map((passage) => [passage.passage_id, passage]));
    const answers = new Map(table('finding_answers').map(({ finding_id, answer }) => [finding_id, answer]));
    const links = Map.groupBy(table('finding_passages'), ({ finding_id }) => finding_id);
    for (const finding of findings) {
      const id = finding.finding_id ?? '';
      const { data, errors } = parse(twin(language, 'findings', id, 'csv'));
      expect(errors, id).toEqual([]);
      const rows: Row[] = (links.get(id) ?? []).map(({ position = '', passage_id }) => ({
        ...finding,
        answer: answers.get(id) ?? '',
        finding_position: position,
        ...quoted.get(passage_id),
      }));
      expect(data, id).toEqual(rows);
      const { passages: inJson } = JSON.parse(twin(language, 'findings', id, 'json')) as { passages: Row[] };
      expect(inJson.map(({ passage_id }) => passage_id)).toEqual(rows.map(({ passage_id }) => passage_id));
    }
  });

  test('of a source are its lines, and every passage of the tables that stands in it, where the lines have its words', () => {
    for (const source of sources) {
      const id = source.source_id ?? '';
      const { pages } = JSON.parse(twin(language, 'sources', id, 'json')) as { pages: number };
      const numbers = Array.from({ length: pages }, (_, index) => index + 1);
      const lines = numbers.flatMap(
        (page) =>
          JSON.parse(twin(language, 'sources', id, 'json', page)).text_lines as {
            number: number;
            text: string;
            kind: string | null;
            readings: { record_type: string; record_id: string; field: string }[];
          }[],
      );
      const csv = numbers.map((page) => parse(twin(language, 'sources', id, 'csv', page)));
      const rows = csv.flatMap(({ data }) => data);
      const known = passages.filter(({ source_id }) => source_id === id);
      expect(csv.flatMap(({ errors }) => errors)).toEqual([]);
      expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
      expect(lines.filter(({ kind }) => kind !== null).length).toBe(Number(source.lines));
      expect(rows.length).toBe(known.length);
      expect(new Map(rows.map((row) => [row.passage_id, row]))).toEqual(
        new Map(known.map((row) => [row.passage_id, row])),
      );
      expect(rows.map(({ line_start }) => Number(line_start))).toEqual(
        rows.map(({ line_start }) => Number(line_start)).sort((a, b) => a - b),
      );
      const told = new Set(
        lines.flatMap(({ number, readings }) =>
          readings.map((reading) => [number, ...Object.values(reading)].join(' ')),
        ),
      );
      // What a finding quotes and captures differ in need not be a reading.
      const untold = rows
        .filter(({ record_type = '' }) => !['finding', 'difference'].includes(record_type))
        .map((row) => [row.line_start, row.record_type, row.record_id, row.field].join(' '))
        .filter((reading) => !told.has(reading));
      expect(untold).toEqual([]);
      const misplaced = rows.filter(
        ({ line_start, line_end, quotation = '' }) =>
          line_start === line_end && !lines[Number(line_start) - 1]?.text.includes(quotation),
      );
      expect(misplaced).toEqual([]);
    }
  });
});
