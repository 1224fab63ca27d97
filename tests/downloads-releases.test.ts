import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDownloads } from '../scripts/build-downloads.ts';
import { hashFile } from '../scripts/releases/file-hash.ts';
import { addressList } from '../scripts/releases/release.ts';
import { readSums } from '../scripts/releases/stored-releases.ts';
import type { ReleaseSummary } from '../src/model/release.ts';
import { MadeUpRoot } from './releases/made-up-root.ts';

/* The folder that is published, of made-up data, without a release, with one, and with several of two major numbers. */

const root = new MadeUpRoot();
const out = join(root.root, 'published');
const tell = join(root.root, 'releases.json');
afterAll(() => root.remove());

interface Index {
  version: string;
  released_on: string | null;
  versions: { version: string; released_on: string; path: string; changes: string }[];
  majors: { path: string; version: string }[];
  files: {
    path: string;
    table: string | null;
    rows: number | null;
    version: string;
    released_on: string | null;
    sha256: string;
  }[];
}
const publish = async () => {
  await buildDownloads(root.data, 'content', out, tell);
  const index: Index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
  const releases: ReleaseSummary[] = JSON.parse(readFileSync(tell, 'utf8'));
  return { index, releases };
};
/** Every address that was ever released, with its hash. */
const addresses = () =>
  root
    .read(addressList)
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(66), line.slice(0, 64)] as const);
const lost = () => addresses().filter(([path, sha256]) => hashFile(join(out, path)) !== sha256);

it('without a release has the latest data alone', async () => {
  const { index, releases } = await publish();
  expect([index.version, index.released_on, index.versions, index.majors]).toEqual(['0.1.0-unreleased', null, [], []]);
  expect(index.files.filter(({ path }) => !path.startsWith('latest/'))).toEqual([]);
  expect(releases).toEqual([]);
});

describe('with one release', () => {
  let index: Index;
  beforeAll(async () => {
    root.release('0.9.0', '2026-01-01');
    ({ index } = await publish());
  });

  it('has its files at its address, at that of its major number, and says that the latest data are it', () => {
    expect(index.versions).toEqual([
      { version: '0.9.0', released_on: '2026-01-01', path: 'v0.9.0/', changes: 'v0.9.0/changes.csv' },
    ]);
    expect(index.majors).toEqual([{ path: 'v0/', version: '0.9.0' }]);
    expect([index.version, index.released_on]).toEqual(['0.9.0', '2026-01-01']);
    const members = index.files.filter(({ table, path }) => table === 'members' && path.endsWith('members.csv'));
    expect(members.map(({ path, version, released_on }) => [path, version, released_on])).toEqual([
      ['latest/members.csv', '0.9.0', '2026-01-01'],
      ['v0.9.0/members.csv', '0.9.0', '2026-01-01'],
      ['v0/members.csv', '0.9.0', '2026-01-01'],
    ]);
    expect(new Set(members.map(({ sha256 }) => sha256)).size).toBe(1);
  });

  it('the day of the release stands in the citation', () => {
    expect(readFileSync(join(out, 'latest/CITATION.cff'), 'utf8')).toContain(
      'version: 0.9.0\ndate-released: 2026-01-01\n',
    );
  });
});

describe('with several', () => {
  let made: Awaited<ReturnType<typeof publish>>;
  beforeAll(async () => {
    root.change(({ commitments: [one] }) => Object.assign(one ?? {}, { title: 'Otro título' }));
    root.release('1.0.0', '2026-02-01');
    root.change(({ commitments, findings, members, milestones }) => {
      Object.assign(milestones[1] ?? {}, { title: 'Otro hito' });
      const [one] = commitments;
      if (one) commitments.push({ ...one, commitment_id: 'MO0012', title: 'Uno nuevo' });
      const [finding] = findings;
      if (finding) findings.push({ ...finding, finding_id: 'r.MO0012.2', subject_id: 'MO0012' });
      Object.assign(members[0] ?? {}, { name_en: 'Another name' });
    });
    root.release(null, '2026-03-01');
    root.change(({ milestones: [one] }) => Object.assign(one ?? {}, { title: 'Not released yet' }));
    made = await publish();
  });

  it('no released address disappears or changes', () => {
    expect(addresses().map(([path]) => path)).toContain('v0.9.0/commitments.csv');
    expect(addresses().length).toBeGreaterThan(60);
    expect(lost()).toEqual([]);
  });

  it('no address of the latest data disappears', () => {
    const stable = readFileSync('tests/site/stable-addresses.txt', 'utf8').split('\n').filter(Boolean);
    const there = new Set(made.index.files.map(({ path }) => path));
    expect(stable).toContain('latest/schema/record-sources.schema.json');
    expect(stable.filter((path) => !there.has(path))).toEqual([]);
  });

  it('the folder of a major number holds its newest version, and the latest data are no release', () => {
    const { index } = made;
    expect(index.versions.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0', '0.9.0']);
    expect(index.majors).toEqual([
      { path: 'v0/', version: '0.9.0' },
      { path: 'v1/', version: '1.1.0' },
    ]);
    expect(hashFile(join(out, 'v1/members.csv'))).toBe(hashFile(join(out, 'v1.1.0/members.csv')));
    expect([index.version, index.released_on]).toEqual(['1.1.1-unreleased', null]);
  });

  it('each folder of a release can be checked by itself', () => {
    for (const folder of ['v0.9.0', 'v1.0.0', 'v1.1.0', 'v1']) {
      const sums = readSums(join(out, folder));
      expect(sums.map(([path]) => path)).toContain('changes.csv');
      expect(sums.filter(([path, sha256]) => hashFile(join(out, folder, path)) !== sha256)).toEqual([]);
    }
  });

  it('the index has the rows, the hash and the version of every file', () => {
    const entry = made.index.files.find(({ path }) => path === 'v1.1.0/changes.csv');
    expect(entry).toMatchObject({ rows: 4, version: '1.1.0', released_on: '2026-03-01' });
    const wrong = made.index.files.filter(({ path, sha256 }) => hashFile(join(out, path)) !== sha256);
    expect(wrong).toEqual([]);
  });

  it('pages are told what came, what changed and of whom', () => {
    const [newest, middle, first] = made.releases;
    expect([newest?.step, middle?.step, first?.step]).toEqual(['minor', 'major', null]);
    expect(newest?.members).toEqual([{ memberId: 'morocco', added: 2, removed: 0, changed: 2 }]);
    expect(newest?.fresh).toEqual([
      { table: 'commitments', id: 'MO0012', memberId: 'morocco', title: { es: 'Uno nuevo', en: 'Uno nuevo' } },
      { table: 'findings', id: 'r.MO0012.2', memberId: 'morocco', title: { es: 'Una nota.', en: 'A note.' } },
    ]);
    expect(middle?.tables).toMatchObject([
      { name: 'commitments', changed: 1, changes: [{ old: 'Listado', new: 'Otro título' }] },
    ]);
    expect([first?.tables, first?.fresh]).toEqual([[], []]);
    // Calendars carry the day on which a milestone came or changed; the changes of the first release are not listed.
    expect([first?.milestones.length, middle?.milestones.length, newest?.milestones.length]).toEqual([11, 0, 1]);
  });

  it('a release that was taken away or altered stops the build', async () => {
    const broken = join(root.data, 'releases/v0.9.0/rows/commitments.csv');
    rmSync(broken);
    await expect(publish()).rejects.toThrow('version 0.9.0 does not come out as it was released: commitments.csv');
  });
});
