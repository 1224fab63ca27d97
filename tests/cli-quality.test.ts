import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Workspace } from './cli/workspace.ts';
import { firstCaptures } from './first-captures.ts';

/* A capture that is lost, as a maintainer sees it when the next version is to be released. */

const workspace = new Workspace();
afterAll(() => workspace.remove());

const release = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/release.ts', ...args, '--root', workspace.out], { encoding: 'utf8' });

test('a release that has lost a page is refused, with table, column, what was found, what was expected, and what to do', () => {
  workspace.run();
  expect(release('--version', '1.0.0', '--date', '2026-01-01').status).toBe(0);

  const [lost = ''] = firstCaptures;
  rmSync(join(workspace.seeds, lost));
  const register = readFileSync(join(workspace.seeds, 'sources.csv'), 'utf8').split(/\r?\n/);
  workspace.put('sources.csv', register.filter((row) => !row.startsWith(lost)).join('\n'));
  expect(workspace.run().status).toBe(0);

  const before = workspace.read('CHANGELOG.md');
  const refused = release('--date', '2026-02-01');
  expect(refused.status).toBe(1);
  const sources = firstCaptures.length;
  expect(refused.stderr).toContain(
    `data/sources.csv: error found "${sources - 1} rows", expected at least ${sources}, after ${sources} in version 1.0.0 (not_lost)`,
  );
  expect(refused.stderr).toContain('add it to “accepted” in scripts/quality/bounds.ts');
  expect(refused.stderr).toContain('nothing was released');
  expect(workspace.read('CHANGELOG.md')).toBe(before);
});
