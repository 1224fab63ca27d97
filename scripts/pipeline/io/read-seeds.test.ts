import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSeeds } from './read-seeds.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text = 'x') => writeFileSync(join(folder, name), text);
const told = () => readSeeds(folder).diagnostics.map(({ id, file, actual }) => [id, file, actual]);

it('reads the captures by name, in code-point order, with what the register says', () => {
  put('b.txt');
  put('B.txt');
  put('notes.md');
  put('sources.csv', 'file,ogp_url,language,machine_translated,captured_on\nb.txt,,es,,\nB.txt,,,,\n');
  const { seeds, diagnostics } = readSeeds(folder);
  expect(seeds.map(({ file, entry }) => [file, entry?.language])).toEqual([
    ['B.txt', null],
    ['b.txt', 'es'],
  ]);
  expect(diagnostics).toEqual([]);
});

it('tells of a capture without a row, and reads it', () => {
  put('a.txt');
  expect(told()).toEqual([['register-missing', 'a.txt', '']]);
  expect(readSeeds(folder).seeds).toHaveLength(1);
});

it('refuses a row without its file', () => {
  put('a.txt');
  put('sources.csv', 'file,ogp_url,language,machine_translated,captured_on\na.txt,,,,\n../b.txt,,,,\n');
  expect(told()).toEqual([['register-orphan', 'sources.csv', '../b.txt']]);
});

it('refuses a folder and a link named .txt', () => {
  put('a.txt');
  mkdirSync(join(folder, 'b.txt'));
  symlinkSync(join(folder, 'a.txt'), join(folder, 'c.txt'));
  expect(told().slice(1)).toEqual([
    ['seed-not-a-file', 'b.txt', 'folder'],
    ['seed-not-a-file', 'c.txt', 'symbolic link'],
  ]);
});

it.each(['.txt', '=cmd.txt', '-x.txt', 'a@b.org.txt', 'a#b.txt', 'a\nb.txt'])('refuses the name %j', (name) => {
  put(name);
  expect(told()).toEqual([['seed-name-invalid', name, name]]);
});

it('reads names with accents and spaces', () => {
  put('página 2.txt');
  expect(readSeeds(folder).seeds.map(({ file }) => file)).toEqual(['página 2.txt']);
});

it('tells of a missing and of an empty folder', () => {
  expect(told()).toEqual([['seeds-empty', '', folder]]);
  expect(readSeeds(join(folder, 'none')).diagnostics.map(({ id }) => id)).toEqual(['seeds-missing']);
  put('file');
  expect(readSeeds(join(folder, 'file')).diagnostics.map(({ id }) => id)).toEqual(['seeds-missing']);
});

it('refuses a register that is not UTF-8', () => {
  put('a.txt');
  writeFileSync(join(folder, 'sources.csv'), new Uint8Array([0xff]));
  expect(told()[0]?.[0]).toBe('register-invalid');
});

it('tells of a file that cannot be read, and reads the others', () => {
  put('a.txt');
  put('b.txt');
  const { seeds, diagnostics } = readSeeds(folder, (path) => {
    if (path.endsWith('b.txt')) throw Object.assign(new Error('no'), { code: 'EACCES' });
    return new Uint8Array([120]);
  });
  expect(seeds.map(({ file }) => file)).toEqual(['a.txt']);
  expect(diagnostics.map(({ id, actual }) => [id, actual])).toContainEqual(['seed-unreadable', 'EACCES']);
});
