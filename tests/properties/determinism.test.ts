import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { emit } from '../../scripts/pipeline/emit/emit.ts';
import { readSeeds } from '../../scripts/pipeline/io/read-seeds.ts';
import { convert } from '../../scripts/pipeline/pipeline.ts';
import { runData, snapshotOf, Workspace } from '../cli/workspace.ts';
import { firstCaptures } from '../first-captures.ts';

const root = join(import.meta.dirname, '..', '..');
const { seeds } = readSeeds(join(root, 'seeds'));
const bytesOf = (given: typeof seeds) =>
  [...emit(convert(given), '1.0.0')].map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('base64')}`);

it('the same seeds in any order give the same bytes', () => {
  // A few, so that it takes no longer when pages are added.
  const few = seeds.filter(({ file }) => firstCaptures.includes(file));
  const expected = bytesOf(few);
  fc.assert(
    fc.property(fc.shuffledSubarray(few, { minLength: few.length }), (shuffled) => {
      expect(bytesOf(shuffled)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

describe('time zone, locale, date and folder', () => {
  const spaces: Workspace[] = [];
  afterAll(() => {
    for (const space of spaces) space.remove();
  });

  const write = (env: Record<string, string>) => {
    const space = new Workspace({ seeds: false });
    spaces.push(space);
    // Written back to front, so that the file system lists them in another order.
    for (const name of readdirSync(join(root, 'seeds')).reverse())
      cpSync(join(root, 'seeds', name), join(space.seeds, name));
    mkdirSync(space.out);
    const { status, stderr } = runData(['--seeds', space.seeds, '--out', space.out], env);
    expect(status, stderr).toBe(0);
    return snapshotOf(space.out);
  };

  it('leave no trace in the outputs', () => {
    const here = write({ TZ: 'UTC', LANG: 'C' });
    expect(write({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(here);
    expect(write({ TZ: 'America/St_Johns', LANG: 'es_ES.UTF-8', LC_ALL: 'es_ES.UTF-8' })).toEqual(here);
  }, 240_000);

  it('no output names the machine', () => {
    const text = [...emit(convert(seeds), '1.0.0')].map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
    expect(text.filter((one) => one.includes(root))).toEqual([]);
    expect(readFileSync(join(root, 'package.json'), 'utf8')).not.toContain(root);
  });
});
