import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/* What the documents and the configuration say, held against what is there. */

const below = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith(ending));
const top = readdirSync('.').filter((name) => name.endsWith('.md'));
const documents = [...top, ...below('docs', '.md'), 'seeds/README.md', 'scripts/README.md'];
const workflows = below('.github/workflows', '.yml');
const read = (file: string) => readFileSync(file, 'utf8');
const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));

describe('documents', () => {
  test.each([...documents, ...workflows])('%s names only commands that exist', (file) => {
    const named = [...read(file).matchAll(/\bnpm (?:run (?:--silent )?([a-z][\w:]*)|(start|test)\b)/g)].map(
      ([, command, short]) => command ?? short,
    );
    expect(named.filter((command) => !(command && command in scripts))).toEqual([]);
  });

  test.each(documents)('%s links only to what exists', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link.replace(/#.*$/, ''))
      .filter((link) => link !== '' && !/^[a-z]+:/.test(link));
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  test.each(documents)('%s names only files and folders that exist', (file) => {
    const named = [
      ...read(file).matchAll(/`((?:src|scripts|tests|docs|seeds|content|data|public|\.github|\.ci)\/[^`\s]*)`/g),
    ]
      .map(([, path = '']) => path.replace(/:[\d:-]+$/, ''))
      .filter((path) => !/[<>*…{}]|^data\/(latest|v\d|releases)/.test(path));
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('every link within the readme has its heading', () => {
    const text = read('README.md');
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const linked = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(linked.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
  });

  test('every decision is numbered, listed and dated', () => {
    const list = read('docs/decisions/README.md');
    const files = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
    expect(files.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name) || !list.includes(`(${name})`))).toEqual([]);
    expect(
      files.filter((name) => !/^\d{4}-\d{2}-\d{2} · (accepted|superseded)/m.test(read(`docs/decisions/${name}`))),
    ).toEqual([]);
    expect(new Set(files.map((name) => name.slice(0, 4))).size).toBe(files.length);
  });

  test('every command is described in CONTRIBUTING.md, or is one of another', () => {
    const text = read('CONTRIBUTING.md') + read('README.md');
    const missing = Object.keys(scripts).filter(
      (name) => !text.includes(`npm run ${name}`) && !text.includes(`npm ${name}`),
    );
    expect(missing.filter((name) => !['docs:check', 'search', 'check'].includes(name))).toEqual([]);
  });

  test('the picture of the readme is small', () => {
    expect(statSync('docs/images/commitment.png').size).toBeLessThan(300_000);
  });
});

describe('workflows', () => {
  test.each(workflows)('%s pins every action by hash, with its version', (file) => {
    const uses = [...read(file).matchAll(/uses:\s*(.+)$/gm)].map(([, value]) => value ?? '');
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((value) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(value))).toEqual([]);
  });

  test.each(workflows)('%s grants nothing by default, and puts no text of an event into a script', (file) => {
    expect(read(file)).toMatch(/^permissions: \{\}$/m);
    const runs = [...read(file).matchAll(/run: (?!\|)(.*)$/gm)].map(([, line]) => line ?? '');
    expect(runs.filter((line) => line.includes('${{'))).toEqual([]);
  });
});

describe('dependencies', () => {
  test('have exact versions', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
  });

  test('the lock names no registry, and the optional packages of every platform', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { resolved?: string; optionalDependencies?: object }>;
    };
    expect(Object.values(lock.packages).filter((entry) => entry.resolved)).toEqual([]);
    const optional = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(
      optional.filter((name) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`))),
    ).toEqual([]);
  });
});

test('continuous integration runs the commands of the readme', () => {
  expect(statSync('.ci/run').mode & 0o111).not.toBe(0);
  expect(read('.ci/run')).toContain('npm ci');
  expect(read('.ci/run')).toContain('npm test');
  expect(read('README.md')).toContain('npm ci && npm test');
});
