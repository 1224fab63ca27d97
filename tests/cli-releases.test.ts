import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lastRelease } from '../scripts/releases/stored-releases.ts';
import { Workspace } from './cli/workspace.ts';
import { firstCaptures } from './first-captures.ts';

/* A page that was captured anew with another value, as a maintainer sees it: one command gives step, change log, changes and diff. */

const workspace = new Workspace();
afterAll(() => workspace.remove());

const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args, '--root', workspace.out],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};

test('a value that a newer capture changes is a right step, a line of the change log, a change and a diff', () => {
  workspace.run();
  expect(run('release', '--version', '1.0.0', '--date', '2026-01-01').status).toBe(0);

  const capture = join(workspace.seeds, firstCaptures[3] ?? '');
  const text = readFileSync(capture, 'utf8');
  const due = /Diciembre 2019/;
  expect(text).toMatch(due);
  const changed = text.replace(due, 'Diciembre 2020');

  // The lines that somebody cited are of the capture as it was.
  writeFileSync(capture, changed);
  workspace.run();
  const edited = run('release', '--date', '2026-02-01');
  expect([edited.status, edited.stderr]).toEqual([1, expect.stringContaining('a capture is never edited')]);
  writeFileSync(capture, text);

  const register = readFileSync(join(workspace.seeds, 'sources.csv'), 'utf8');
  workspace.put('005_0123456789abcdef.txt', changed);
  workspace.put('sources.csv', `${register}005_0123456789abcdef.txt,,es,true,2026-01-15\n`);
  workspace.run();
  expect(workspace.json<{ version: string }>('data/datapackage.json').version).toBe('1.0.1-unreleased');

  const refused = run('release', '--version', '1.0.1', '--date', '2026-02-01');
  const { status, stdout } = run('release', '--date', '2026-02-01');
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^version 1\.\d\.\d of 2026-02-01, after 1\.0\.0\n/)]);
  const version = lastRelease(join(workspace.out, 'data'))?.version ?? '';
  // A date that moves has another passage, which is another row.
  expect([version, refused.status]).toEqual(['1.1.0', 1]);
  expect(refused.stderr).toContain('1.0.1 is too small a step after 1.0.0');

  expect(workspace.read('CHANGELOG.md')).toMatch(
    /## 1\.1\.0 – 2026-02-01\n\n### In numbers\n\n- Against 1\.0\.0: .*`milestones` 1 row changed/,
  );
  expect(workspace.read('data/releases/v1.1.0/changes.csv')).toMatch(
    /,milestones,MO0010-M\d,morocco,value_changed,due_verbatim,Diciembre 2019,Diciembre 2020,source\r\n/,
  );
  const diff = run('data-diff', '1.0.0', 'v1.1.0').stdout;
  expect(diff).toMatch(/- `MO0010-M\d` `due_verbatim`: `Diciembre 2019` → `Diciembre 2020` \(the source changed\)/);
  expect(run('data-diff').stdout).toContain('No row, column or description of any table changes.');
  workspace.run('--check');
  expect(workspace.json<{ version: string }>('data/datapackage.json').version).toBe('1.1.0');
  expect(workspace.run('--check').status).toBe(0);
});

test('a commit is compared with the tables as they are', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: workspace.out });
  git('init', '-q');
  git('add', 'data');
  git('commit', '-qm', 'x');
  const members = join(workspace.out, 'data/members.csv');
  const before = readFileSync(members);
  writeFileSync(members, readFileSync(members, 'utf8').replace('Marruecos', 'Marruecós'));
  const descriptor = join(workspace.out, 'data/datapackage.json');
  const described = readFileSync(descriptor, 'utf8');
  writeFileSync(descriptor, described.replace(/("path": "members.csv"[^}]*?"hash": ")[^"]*/s, '$1sha256:other'));
  expect(run('data-diff', 'HEAD').stdout).toContain('`morocco` `name_es`: `Marruecos` → `Marruecós`');
  writeFileSync(members, before);
  writeFileSync(descriptor, described);
});

test.each([
  [['data-diff', 'no-such-commit'], 1, 'has no data/datapackage.json'],
  [['data-diff', '--output=x'], 2, 'Unknown option'],
  [['data-diff', 'a', 'b', 'c'], 2, 'two are compared'],
  [['data-diff', '9.9.9'], 1, 'there is no release 9.9.9'],
  [['release', '--date', '2026-02-30'], 2, 'is no day'],
  [['release', '--version', '1.2'], 2, 'is no version'],
  [['release'], 1, 'nothing has changed since version 1.1.0'],
])('%s is refused', (args, status, message) => {
  const [script = '', ...rest] = args;
  const outcome = run(script, ...rest);
  expect([outcome.status, outcome.stderr]).toEqual([status, expect.stringContaining(message)]);
  expect(existsSync(join(workspace.out, 'x'))).toBe(false);
});
