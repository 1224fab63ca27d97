import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { findPersonalData } from '../scripts/pipeline/source/personal-data.ts';
import { readWholeDatabase, readWholeParquet } from './downloads/read-back.ts';

const script = resolve('scripts/build-downloads.ts');

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Runs the command as a maintainer would, from another folder, in another place of the world. */
async function build(environment: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  const out = join(folder, 'out');
  await promisify(execFile)(process.execPath, [script, '--out', out], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
  });
  return out;
}

let [one, other] = ['', ''];
beforeAll(async () => {
  [one, other] = await Promise.all([
    build({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' }),
    build({ TZ: 'America/Santiago', LANG: 'es_ES.UTF-8', LC_ALL: 'es_ES.UTF-8' }),
  ]);
}, 240_000);

const newest = () => join(one, 'latest');
const read = (name: string) => readFileSync(join(newest(), name));
const archive = () => {
  const entries = unzipSync(readFileSync(join(newest(), 'compromisos-abiertos.zip')));
  return new Map(Object.entries(entries).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes]));
};

test('two builds in other folders, time zones and locales give the same bytes', () => {
  const hashes = (folder: string) =>
    filesBelow(folder).map((file) => `${relative(folder, file)} ${hashOf(readFileSync(file))}`);
  expect(hashes(one).length).toBeGreaterThan(50);
  expect(hashes(other)).toEqual(hashes(one));
});

test('the index names every file there is, with its bytes and its hash', () => {
  const { files } = JSON.parse(readFileSync(join(one, 'index.json'), 'utf8'));
  const told = files.map(({ path, bytes, sha256 }: Record<string, string>) => `${path} ${bytes} ${sha256}`);
  const there = filesBelow(one)
    .filter((file) => file !== join(one, 'index.json'))
    .map((file) => {
      const bytes = readFileSync(file);
      return `${relative(one, file)} ${bytes.length} ${hashOf(bytes)}`;
    });
  expect(told.sort()).toEqual(there.sort());
});

test('the ZIP holds every other file as it is, and its SHA256SUMS is true of all of them', () => {
  const entries = archive();
  const others = filesBelow(newest()).map((file) => relative(newest(), file));
  expect([...entries.keys()].sort()).toEqual(others.filter((name) => name !== 'compromisos-abiertos.zip').sort());
  for (const [name, bytes] of entries) expect(hashOf(bytes), name).toBe(hashOf(read(name)));
  const sums = new TextDecoder().decode(entries.get('SHA256SUMS')).trimEnd().split('\n');
  const wrong = sums.filter((line) => {
    const [hash = '', name = ''] = line.split('  ');
    const bytes = entries.get(name);
    return !bytes || hashOf(bytes) !== hash;
  });
  expect(wrong).toEqual([]);
  expect(sums).toHaveLength(entries.size - 1);
});

test('the ZIP tells the same time everywhere', () => {
  const bytes = read('compromisos-abiertos.zip');
  expect(bytes.readUInt32LE(0)).toBe(0x04034b50);
  expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0, (1 << 5) | 1]);
});

/** The words of a file. Between the values of a binary one stand bytes that would make an address of two that are none. */
async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith('.sqlite')) return readWholeDatabase(join(newest(), name));
  return name.endsWith('.parquet') ? readWholeParquet(join(newest(), name)) : new TextDecoder('latin1').decode(bytes);
}

test('no file holds an e-mail address, not even inside the ZIP or the workbook', async () => {
  const workbook = 'compromisos-abiertos.xlsx';
  const files = [...archive(), ...Object.entries(unzipSync(read(workbook)))].filter(([name]) => name !== workbook);
  expect(files.length).toBeGreaterThan(60);
  const leaks: string[] = [];
  for (const [name, bytes] of files) {
    const text = await textOf(name, bytes);
    if (/(?:\.sqlite|\/commitments\/part-0000\.parquet)$/.test(name)) expect(text, name).toContain('MO0010');
    if (findPersonalData(text).some(({ kind }) => kind === 'email')) leaks.push(name);
  }
  expect(leaks).toEqual([]);
});

test('the workbook has no formula, no merged cells, no hidden part', () => {
  const parts = Object.entries(unzipSync(read('compromisos-abiertos.xlsx')));
  const text = parts.map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
  expect(text).not.toMatch(/<f[ >]|<mergeCell|hidden="|vbaProject|externalLink/);
});
