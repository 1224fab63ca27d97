import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readChanges } from '../scripts/releases/change-file.ts';
import { hashFile } from '../scripts/releases/file-hash.ts';
import { rebuildReleases } from '../scripts/releases/rebuild.ts';
import { readReleases } from '../scripts/releases/stored-releases.ts';
import type { Change } from '../src/model/release.ts';
import { MadeUpRoot } from './releases/made-up-root.ts';

const made: MadeUpRoot[] = [];
const start = () => {
  const root = new MadeUpRoot();
  made.push(root);
  return root;
};
afterEach(() => {
  for (const root of made.splice(0)) root.remove();
});

const changesOf = (root: MadeUpRoot, version: string): Change[] => [
  ...readChanges(join(root.data, 'releases', `v${version}`)),
];
const brief = ({ table, recordId, kind, field, old, new: fresh, cause }: Change) =>
  [table, recordId, kind, field, old, fresh, cause].map((value) => value ?? '').join('|');

describe('a release', () => {
  it('is the first where there was none, and holds the tables as they are', () => {
    const root = start();
    expect(JSON.parse(root.read('data/datapackage.json')).version).toBe('0.1.0-unreleased');
    expect(root.release('1.0.0')).toMatchObject({ version: '1.0.0', former: null });
    expect(root.read('data/releases/v1.0.0/milestones.csv')).toBe(root.read('data/milestones.csv'));
    expect(changesOf(root, '1.0.0')).toEqual([]);
    expect(root.read('CHANGELOG.md')).toContain(
      '## 1.0.0 – 2026-01-01\n\n### In numbers\n\n- First release.\n\n- By hand.',
    );
  });

  it('gives the tables its version, and the next change takes it from them again', () => {
    const root = start();
    root.release('1.2.0');
    const version = () => JSON.parse(root.read('data/datapackage.json')).version;
    expect(version()).toBe('1.2.0');
    root.change(() => {});
    expect(version()).toBe('1.2.0');
    root.change(({ milestones: [one] }) => Object.assign(one ?? {}, { title: 'Otro' }));
    expect(version()).toBe('1.2.1-unreleased');
    root.change(({ milestones: [one] }) => Object.assign(one ?? {}, { title: 'Hito 1' }));
    expect(version()).toBe('1.2.0');
  });

  it('tells each changed field with what it was, and the step it asks for', () => {
    const root = start();
    root.release('1.0.0');
    root.change(({ milestones }) => Object.assign(milestones[1] ?? {}, { title: 'Hito nuevo, "citado"' }));
    expect(root.release().version).toBe('1.0.1');
    expect(changesOf(root, '1.0.1').map(brief)).toEqual([
      'milestones|MO0010-M2|value_changed|title|Hito 2|Hito nuevo, "citado"|reading',
    ]);
    expect(changesOf(root, '1.0.1')[0]?.memberId).toBe('morocco');
    expect(root.read('CHANGELOG.md')).toContain(
      '## 1.0.1 – 2026-01-01\n\n### In numbers\n\n- Against 1.0.0: `milestones` 1 row changed.',
    );
  });

  it('asks for a minor step where rows come or go, for a major one where a commitment goes', () => {
    const root = start();
    root.release('1.0.0');
    root.change(({ milestones }) => void milestones.pop());
    expect(root.release(null, '2026-01-01', true).version).toBe('1.1.0');
    root.change(({ commitments, listings }) => {
      commitments.shift();
      listings.pop();
    });
    expect(root.release(null, '2026-01-01', true).version).toBe('2.0.0');
  });

  it('is refused where the step is too small, where no step leads there, and where nothing changed', () => {
    const root = start();
    root.release('1.0.0');
    expect(() => root.release()).toThrow('nothing has changed since version 1.0.0');
    root.change(({ milestones }) => void milestones.pop());
    const before = root.files('.');
    expect(() => root.release('1.0.1')).toThrow(
      '1.0.1 is too small a step after 1.0.0: what changed asks for 1.1.0 (minor)\n  row_removed milestones.MO0010-M11',
    );
    for (const version of ['1.0.0', '0.9.0', '1.3.0', '3.0.0'])
      expect(() => root.release(version), version).toThrow('does not follow 1.0.0: the next version is 1.1.0');
    expect(() => root.release(null, '2025-12-31')).toThrow('cannot be of 2025-12-31');
    expect(root.files('.')).toEqual(before);
    expect(root.release('2.0.0').version).toBe('2.0.0');
  });

  it('writes nothing when it is only tried', () => {
    const root = start();
    const before = root.files('.');
    root.release('1.0.0', '2026-01-01', true);
    expect(root.files('.')).toEqual(before);
  });
});

describe('who has changed', () => {
  const hash = 'b'.repeat(64);
  it('is the source where the file the field was read from is another one', () => {
    const root = start();
    root.release('1.0.0');
    root.change(({ sources, milestones }) => {
      Object.assign(sources[0] ?? {}, { sha256: hash });
      Object.assign(milestones[1] ?? {}, { title: 'Otro' });
      Object.assign(milestones[0] ?? {}, { title: 'Otro' });
    });
    root.release();
    const causes = changesOf(root, '1.0.1').map(({ table, recordId, cause }) => `${table} ${recordId} ${cause}`);
    expect(causes).toEqual([
      // No passage says where the title of the first milestone was read.
      'milestones MO0010-M1 not_determinable',
      'milestones MO0010-M2 source',
      'sources s1 source',
    ]);
  });

  it('is our reading where a row gained a capture that this field was not read from', () => {
    const root = start();
    root.release('1.0.0');
    root.change(({ sources, passages, milestones }) => {
      const [source] = sources;
      const passage = [...passages].find(({ record_id }) => record_id === 'MO0010-M2');
      if (!source || !passage) throw new Error('the small conversion has lost a row this test needs');
      sources.push({ ...source, source_id: 's2', file: 's2.txt', sha256: hash, capture_position: 2 });
      passages.push({ ...passage, passage_id: 'p-9', field: 'due_verbatim', source_id: 's2' });
      Object.assign(milestones[1] ?? {}, { title: 'Otro', due_verbatim: 'Mayo' });
    });
    root.release();
    const fields = changesOf(root, '1.1.0').filter(({ table }) => table === 'milestones');
    expect(fields.map(({ field, cause }) => `${field} ${cause}`)).toEqual(['title reading', 'due_verbatim source']);
  });

  it('is the source where a newer capture takes the place of an older one, of which nothing else has changed', () => {
    const root = start();
    root.release('1.0.0');
    root.change(({ sources, observations }) => {
      const [source] = sources;
      const [answer] = observations;
      if (!source || !answer) throw new Error('the small conversion has lost a row this test needs');
      sources.push({ ...source, source_id: 's2', file: 's2.txt', sha256: hash });
      Object.assign(source, { capture_position: 2, order_known_from: 'day' });
      observations.push({ ...answer, observation_id: 'MO0010.glance.starred.1.s2', source_id: 's2' });
      Object.assign(answer, { shown: false });
    });
    root.release();
    const changed = changesOf(root, '1.1.0').filter(({ kind }) => kind === 'value_changed');
    expect(changed.map(({ recordId, field, cause }) => `${recordId} ${field} ${cause}`)).toEqual([
      expect.stringMatching(/ shown source$/),
      's1 capture_position source',
      's1 order_known_from source',
    ]);
  });

  it('is the source where the newest capture has no longer what an older one has', () => {
    const root = start();
    root.release('1.0.0');
    root.change(({ sources, milestones }) => {
      const [source] = sources;
      if (!source) throw new Error('the small conversion has lost a row this test needs');
      sources.push({ ...source, source_id: 's2', file: 's2.txt', sha256: hash, capture_position: 2 });
      milestones.splice(1, 1);
    });
    root.release();
    const gone = changesOf(root, '1.1.0').filter(({ kind }) => kind === 'row_removed');
    expect(gone.map(({ recordId, cause }) => `${recordId} ${cause}`)).toContain('MO0010-M2 source');
  });

  it('is our reading where a row goes and the captures are the same', () => {
    const root = start();
    root.release('1.0.0');
    root.change(({ milestones }) => milestones.splice(1, 1));
    root.release();
    const gone = changesOf(root, '1.1.0').filter(({ kind }) => kind === 'row_removed');
    expect(gone.map(({ recordId, cause }) => `${recordId} ${cause}`)).toContain('MO0010-M2 reading');
  });

  it('is our reading in the tables that are written by hand', () => {
    const root = start();
    root.release('1.0.0');
    root.change(({ policy_areas: [area] }) => Object.assign(area ?? {}, { name_es: 'Otro' }));
    root.release();
    expect(changesOf(root, '1.0.1').map(({ cause }) => cause)).toEqual(['reading']);
  });
});

describe('released versions', () => {
  /** Three releases whose tables change in every way, and the files of each as they were. */
  function several() {
    const root = start();
    const whole = new Map<string, string>();
    const keep = (version: string) => {
      for (const name of root.files(`data/releases/v${version}`))
        whole.set(`v${version}/${name}`, root.read(`data/releases/v${version}/${name}`));
    };
    root.release('1.0.0');
    keep('1.0.0');
    root.change(({ milestones, sections }) => {
      milestones.splice(2, 1);
      Object.assign(milestones[0] ?? {}, { title: 'coma, "comillas"\u00a0y espacio ', position: 7 });
      Object.assign(sections[0] ?? {}, { text: 'una\nlínea\n\n😀' });
    });
    root.release('1.1.0');
    keep('1.1.0');
    root.change(({ milestones, members, organisations }) => {
      const [first] = milestones;
      if (first)
        milestones.push(
          { ...first, milestone_id: 'MO0010-M99', title: '😀' },
          { ...first, milestone_id: 'MO0010-M1A' },
        );
      Object.assign(members[0] ?? {}, { name_en: 'Another name' });
      Object.assign(organisations[1] ?? {}, { name: 'P.N.U.D.' });
    });
    root.release('1.2.0');
    keep('1.2.0');
    return { root, whole };
  }

  it('are kept as what the next one does not have, and come out byte for byte', () => {
    const { root, whole } = several();
    expect(root.files('data/releases/v1.0.0')).toEqual([
      'SHA256SUMS',
      'changes.csv',
      'datapackage.json',
      'rows/milestones.csv',
      'rows/sections.csv',
    ]);
    const to = mkdtempSync(join(tmpdir(), 'rebuilt-'));
    const rebuilt = rebuildReleases(readReleases(root.data), to);
    expect(rebuilt.map(({ version }) => version)).toEqual(['1.0.0', '1.1.0', '1.2.0']);
    for (const [path, text] of whole) expect(readFileSync(join(to, path), 'utf8'), path).toBe(text);
    rmSync(to, { recursive: true });
  });

  it.each([
    ['a row that is kept', 'v1.0.0/rows/milestones.csv', 'MO0010-M3', 'version 1.0.0 does not come out'],
    ['the changes of a later one', 'v1.1.0/changes.csv', 'MO0010-M3', 'version 1.1.0 does not come out'],
    ['a table of the last', 'v1.2.0/members.csv', 'Another name', 'version 1.2.0 does not come out'],
    ['the data package', 'v1.1.0/datapackage.json', 'Alianza', 'version 1.1.0 does not come out'],
  ])('stop the build where somebody changes %s', (_what, path, word, message) => {
    const { root } = several();
    const file = join(root.data, 'releases', path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(word, 'X'));
    const to = mkdtempSync(join(tmpdir(), 'rebuilt-'));
    expect(() => rebuildReleases(readReleases(root.data), to)).toThrow(message);
    rmSync(to, { recursive: true });
  });

  it('are not lost by a run that was killed while it put the former one away', () => {
    const { root, whole } = several();
    // The rows are written, the whole tables still there.
    for (const name of ['milestones.csv', 'sections.csv', 'members.csv'])
      writeFileSync(join(root.data, 'releases/v1.1.0', name), whole.get(`v1.1.0/${name}`) ?? '');
    const to = mkdtempSync(join(tmpdir(), 'rebuilt-'));
    expect(rebuildReleases(readReleases(root.data), to)).toHaveLength(3);
    rmSync(to, { recursive: true });
  });

  it('stay where the tables are written anew', () => {
    const { root } = several();
    const before = root.files('data/releases');
    root.change(({ milestones }) => void milestones.pop());
    expect(root.files('data/releases')).toEqual(before);
  });

  it('keep a table whole whose columns the next one does not begin with', () => {
    const root = start();
    root.release('1.0.0');
    makeOlder(root, (cells) => [...cells, cells[0] === 'member_id' ? 'extra' : 'x']);
    const before = root.read('data/releases/v0.9.0/members.csv');
    const { version, lines } = root.release();
    expect([version, lines]).toEqual(['1.0.0', ['- Removed: column `members.extra`.']]);
    expect(root.files('data/releases/v0.9.0')).toContain('members.csv');
    expect(root.files('data/releases/v0.9.0')).not.toContain('milestones.csv');
    expect(root.read('data/releases/v0.9.0/members.csv')).toBe(before);
    expect(rebuilt(root, 'v0.9.0/members.csv')).toBe(before);
  });

  it('come out of tables that gained a column at their end, which is a minor step', () => {
    const root = start();
    root.release('1.0.0');
    makeOlder(root, (cells) => cells.slice(0, -1));
    const before = root.read('data/releases/v0.9.0/members.csv');
    const { version, lines } = root.release('1.0.0');
    expect([version, lines]).toEqual(['1.0.0', ['- Added: column `members.plan_number`.']]);
    expect(root.files('data/releases/v0.9.0')).not.toContain('members.csv');
    expect(rebuilt(root, 'v0.9.0/members.csv')).toBe(before);
  });
});

/** A file of a release, as it is rebuilt. */
function rebuilt(root: MadeUpRoot, path: string): string {
  const to = mkdtempSync(join(tmpdir(), 'rebuilt-'));
  rebuildReleases(readReleases(root.data), to);
  const text = readFileSync(join(to, path), 'utf8');
  rmSync(to, { recursive: true });
  return text;
}

/** Makes the release 1.0.0 one of 0.9.0, of a time when the rows of the members were others. No cell of them needs quotes. */
function makeOlder(root: MadeUpRoot, change: (cells: string[]) => string[]): void {
  const folder = join(root.data, 'releases/v0.9.0');
  renameSync(join(root.data, 'releases/v1.0.0'), folder);
  const members = join(folder, 'members.csv');
  const rows = readFileSync(members, 'utf8')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => change(line.split(',')));
  writeFileSync(members, rows.map((cells) => `${cells.join()}\r\n`).join(''));
  const file = join(folder, 'datapackage.json');
  const descriptor = JSON.parse(readFileSync(file, 'utf8'));
  descriptor.version = '0.9.0';
  const own = descriptor.resources.find(({ name }: { name: string }) => name === 'members');
  const fields = own.schema.fields as { name: string }[];
  own.schema.fields = rows[0]?.map((name) => fields.find((field) => field.name === name) ?? { name, type: 'string' });
  own.hash = 'sha256:other';
  writeFileSync(file, `${JSON.stringify(descriptor, null, 2)}\n`);
  const sums = join(folder, 'SHA256SUMS');
  const names = readFileSync(sums, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(66));
  writeFileSync(sums, names.map((name) => `${hashFile(join(folder, name))}  ${name}\n`).join(''));
  root.change(() => {});
}
