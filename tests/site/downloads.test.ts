import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { tables } from '../../src/model/tables.ts';
import { filesBelow, readPages, site } from './built-site.ts';

const published = join(site.folder, 'data/latest');

test('every file of data/ is published, byte for byte, and nothing else beside it', () => {
  const names = (folder: string) => filesBelow(folder).map((file) => file.slice(folder.length + 1));
  expect(names(published)).toEqual(expect.arrayContaining(names('data')));
  const changed = names('data').filter(
    (name) => !readFileSync(join('data', name)).equals(readFileSync(join(published, name))),
  );
  expect(changed).toEqual([]);
});

test('every table has its CSV and JSON, and the data package names size and hash of each as they are', () => {
  const descriptor = JSON.parse(readFileSync(join(published, 'datapackage.json'), 'utf8'));
  for (const name of Object.keys(tables)) {
    expect(existsSync(join(published, `${name}.csv`)), `${name}.csv`).toBe(true);
    expect(existsSync(join(published, `${name}.json`)), `${name}.json`).toBe(true);
  }
  const wrong = descriptor.resources.filter(({ path, bytes, hash }: { path: string; bytes: number; hash: string }) => {
    const content = readFileSync(join(published, path));
    return content.length !== bytes || `sha256:${createHash('sha256').update(content).digest('hex')}` !== hash;
  });
  expect(wrong.map((resource: { path: string }) => resource.path)).toEqual([]);
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

test('the page of the data links every table in both formats', () => {
  const page = readPages().find(({ path }) => path === `${site.base}datos/`);
  const missing = Object.keys(tables).flatMap((name) =>
    ['csv', 'json'].map((format) => `data/latest/${name}.${format}`),
  );
  expect(missing.filter((path) => !page?.html.includes(`${site.base}${path}`))).toEqual([]);
});
