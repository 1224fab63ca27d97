import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { filesBelow, site } from './built-site.ts';

/* The whole site once more: in another folder, another place of the world, another language, on another day. */

/** What a build makes, or does not read. */
const left = new Set(['.git', '.cache', '.astro', 'node_modules', 'dist', 'tests']);

/** Moves every clock of Node by 400 days and some hours. */
const otherDay = `
const Real = Date;
const now = () => Real.now() + (400 * 24 + 7) * 3_600_000;
globalThis.Date = class Date extends Real {
  constructor(...parts) { parts.length === 0 ? super(now()) : super(...parts); }
  static now = now;
};
`;

function buildElsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  for (const name of readdirSync('.')) if (!left.has(name)) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const clock = join(folder, 'other-day.mjs');
  writeFileSync(clock, otherDay);
  // The very command that wrote the site, but for its folder.
  const [, ...command] = manifest.scripts['test:build'].replace(/--out \S+/, '--out dist').split(' ');
  const { PATH, HOME } = process.env;
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { PATH, HOME, ...elsewhere, NODE_OPTIONS: `--import=${clock}` },
  });
  if (status !== 0) throw new Error(`the second build failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  return folder;
}

const hashes = (folder: string) =>
  new Map(
    filesBelow(folder).map((file) => [
      file.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );

/** In ms. Some hundred captures are 20,000 pages, which have to be built once more. */
const longest = 900_000;

test('a build elsewhere gives the same bytes in every file', { timeout: longest }, () => {
  const folder = buildElsewhere();
  try {
    const [here, there] = [hashes(site.folder), hashes(join(folder, 'dist'))];
    for (const ending of [
      'html',
      'json',
      'csv',
      'ics',
      'png',
      'atom',
      'xml',
      'xlsx',
      'parquet',
      'sqlite',
      'zip',
      'css',
      'js',
    ])
      expect([...here.keys()].filter((name) => name.endsWith(`.${ending}`)).length, ending).toBeGreaterThan(0);
    const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
      (name) => here.get(name) !== there.get(name),
    );
    expect(differing).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
