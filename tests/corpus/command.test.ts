import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runData } from '../cli/workspace.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

const make = (out: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [join(root, 'scripts/make-corpus.ts'), '--out', join(folder, out), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
const filesOf = (out: string) =>
  readdirSync(join(folder, out), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .sort();

describe('npm run corpus', () => {
  it('writes the same pages for the same number and seed, in any place and language', () => {
    expect(make('one', ['--count', '40', '--seed', '7']).status).toBe(0);
    make('two', ['--count', '40', '--seed', '7'], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' });
    make('other', ['--count', '40', '--seed', '8']);
    expect(filesOf('two')).toEqual(filesOf('one'));
    expect(filesOf('other')).not.toEqual(filesOf('one'));
  });

  it('writes captures that can be published whole, and what must be read from each', () => {
    const { status, stderr } = runData(['--seeds', join(folder, 'one/seeds'), '--out', join(folder, 'published')]);
    expect(status, stderr).toBe(0);
    const made = readdirSync(join(folder, 'one/expected'));
    expect(made).toHaveLength(40);
    const published = ['commitments', 'plans', 'members', 'sources'].flatMap((kind) =>
      readdirSync(join(folder, 'published/content', kind)),
    );
    expect(made.filter((name) => !published.includes(name))).toEqual([]);
  });

  it('overwrites nothing, and says what is wrong', () => {
    expect(make('one', []).stderr).toContain('is not empty');
    expect(make('new', ['--count', 'many']).stderr).toContain('needs a whole number');
    expect(make('new', ['--pages', '3']).status).toBe(2);
  });
});
