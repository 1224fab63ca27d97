import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tables } from '../../src/model/tables.ts';
import { languages } from '../../src/strings/languages.ts';
import { pathOf } from '../../src/strings/routes.ts';
import { filesBelow, readPages, site } from './built-site.ts';

const root = join(site.folder, 'data');
const published = join(root, 'latest');

interface Entry {
  path: string;
  format: string;
  table: string | null;
  bytes: number;
  sha256: string;
}
const index: { files: Entry[] } = JSON.parse(readFileSync(join(root, 'index.json'), 'utf8'));
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

test('every file of data/ is published, byte for byte', () => {
  const names = readdirSync('data').filter((name) => name !== 'releases');
  const changed = names.filter((name) => !readFileSync(join('data', name)).equals(readFileSync(join(published, name))));
  expect(changed).toEqual([]);
});

test('the index names every published file, and each is there with its bytes and its hash', () => {
  const there = filesBelow(root).map((file) => file.slice(root.length + 1));
  expect(index.files.map(({ path }) => path).sort()).toEqual(there.filter((path) => path !== 'index.json').sort());
  const wrong = index.files.filter(({ path, bytes, sha256 }) => {
    const content = readFileSync(join(root, path));
    return content.length !== bytes || hashOf(content) !== sha256;
  });
  expect(wrong).toEqual([]);
});

test('every table is there in every format', () => {
  const formats = ['csv', 'json', 'ndjson', 'parquet', 'json-schema'];
  const missing = Object.keys(tables).flatMap((name) =>
    formats
      .filter((format) => !index.files.some((file) => file.table === name && file.format === format))
      .map((format) => `${name} as ${format}`),
  );
  expect(missing).toEqual([]);
});

test('an address that was published once is still there', () => {
  const stable = readFileSync('tests/site/stable-addresses.txt', 'utf8').split('\n').filter(Boolean);
  expect(stable.length).toBeGreaterThan(50);
  const there = new Set(index.files.map(({ path }) => path));
  expect(stable.filter((path) => !there.has(path))).toEqual([]);
});

test('a released address is there with the bytes it was released with, and every released file is in the list', () => {
  const lines = readFileSync('tests/site/released-addresses.txt', 'utf8').split('\n').filter(Boolean);
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const lost = [...listed].filter(
    ([path, sha256]) => !existsSync(join(root, path)) || hashOf(readFileSync(join(root, path))) !== sha256,
  );
  expect(lost).toEqual([]);
  const released = index.files.map(({ path }) => path).filter((path) => /^v\d+\.\d+\.\d+\//.test(path));
  expect(released.filter((path) => !listed.has(path))).toEqual([]);
});

test('whatever a release names has its data at the address of its page, until the first number rises', () => {
  const { version, versions } = JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')) as {
    version: string;
    versions: { version: string; path: string }[];
  };
  const major = (text: string) => text.split('.')[0];
  const kept = versions.filter((release) => major(release.version) === major(version));
  const kinds = [
    ['commitments', 'commitments', 'commitment_id', ['json', 'csv', 'bib']],
    ['plans', 'action_plans', 'action_plan_id', ['json', 'csv']],
    ['members', 'members', 'member_id', ['json', 'csv']],
  ] as const;
  const addresses = kept.flatMap(({ path }) =>
    kinds.flatMap(([route, name, key, endings]) => {
      const { data } = Papa.parse<Record<string, string>>(
        readFileSync(join(root, path, `${name}.csv`), 'utf8').trimEnd(),
        {
          header: true,
        },
      );
      return data.flatMap((row) =>
        languages.flatMap((lang) => endings.map((ending) => `${pathOf(lang, route, row[key] ?? '')}.${ending}`)),
      );
    }),
  );
  expect(addresses.length).toBeGreaterThan(kept.length * 500);
  expect(addresses.filter((address) => !existsSync(join(site.folder, address)))).toEqual([]);
});

test('every captured commitment has its JSON twin at its own address', () => {
  const records = filesBelow('content/commitments').map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const captured = records.filter((record) => record.coverage === 'captured');
  expect(captured.length).toBeGreaterThan(3);
  const twins = new Set(
    filesBelow(site.folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => basename(file)),
  );
  expect(captured.map((record) => `${record.commitment_id}.json`).filter((name) => !twins.has(name))).toEqual([]);
});

test.each(['datos/', 'en/data/'])('the page %s offers the workbook first, then every table in every format', (path) => {
  const html = readPages().find((page) => page.path === `${site.base}${path}`)?.html ?? '';
  const links = [...html.matchAll(/<a [^>]*href="([^"]*\/data\/latest\/[^"]*)"/g)].map(([, href]) => href ?? '');
  expect(links[0]).toMatch(/\.xlsx$/);
  const formats = ['xlsx', 'zip', 'sqlite', 'csv', 'json', 'ndjson', 'parquet'];
  const offered = index.files.filter(
    ({ path: file, format }) => file.startsWith('latest/') && formats.includes(format),
  );
  const missing = offered.filter(
    (file) => !file.path.includes('/records/') && !links.includes(`${site.base}data/${file.path}`),
  );
  expect(missing.map((file) => file.path)).toEqual([]);
});
