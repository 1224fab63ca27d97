import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from './architecture/import-table.ts';

const code = /\.(ts|astro|mjs|js)$/;
const roots = ['src', 'scripts', 'tests', 'content'];
const files = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);
const isTest = (file: string) => /\.test\.ts$|(^|\/)examples\.ts$/.test(file);
const sources = files.filter((file) => code.test(file) && !file.startsWith('tests/'));

interface Import {
  file: string;
  /** Path from the root of the project, or the name of a package. */
  target: string;
  isType: boolean;
  isPackage: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*()['"]([^'"]+)['"]\s*\)/g);
  return [...statements, ...dynamic].map(([, type, specifier = '']) => ({
    file,
    target: specifier.startsWith('.') ? relative('.', join(dirname(file), specifier)) : specifier,
    isType: Boolean(type),
    isPackage: !specifier.startsWith('.'),
  }));
}

const ruleOf = (file: string) => rules.find((rule) => file.startsWith(rule.where));

function allowed({ file, target, isPackage, isType }: Import): boolean {
  const rule = ruleOf(file);
  if (!rule) return false;
  if (isPackage)
    return rule.packages.some(
      (name) => name === '*' || target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
  const within = [rule.where, ...rule.may, ...(isType ? (rule.types ?? []) : [])];
  return within.some((prefix) => target.startsWith(prefix));
}

/** Files that are left when those which import none of the others, or which none of the others imports, are taken away. */
function circlesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Set(graph.keys());
  for (let before = 0; before !== left.size; ) {
    before = left.size;
    const imported = new Set([...left].flatMap((file) => [...(graph.get(file) ?? [])]));
    for (const file of left) {
      const imports = [...(graph.get(file) ?? [])].some((target) => left.has(target));
      if (!imports || !imported.has(file)) left.delete(file);
    }
  }
  return [...left];
}

describe('imports', () => {
  const imports = sources.filter((file) => !isTest(file)).flatMap(importsOf);

  test('every file falls under a rule', () => {
    expect(sources.filter((file) => !ruleOf(file) && !file.startsWith('content/'))).toEqual([]);
  });

  test('nobody imports what the table does not allow', () => {
    const forbidden = imports.filter((each) => !allowed(each));
    expect(forbidden.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('the site never imports the scripts, and the scripts only the model of the site', () => {
    const crossing = imports.filter(
      ({ file, target }) =>
        (file.startsWith('src/') && target.startsWith('scripts/')) ||
        (file.startsWith('scripts/') && target.startsWith('src/') && !target.startsWith('src/model/')),
    );
    expect(crossing).toEqual([]);
  });

  test('only the charts know d3', () => {
    expect(imports.filter(({ file, target }) => /^d3(-|$)/.test(target) && !file.startsWith('src/charts/'))).toEqual(
      [],
    );
  });

  test('only the queries call the collections, and only the pages call the queries', () => {
    const collections = imports.filter(
      ({ file, target }) => target === 'astro:content' && !/^src\/(queries\/|content\.config\.ts$)/.test(file),
    );
    const queries = imports.filter(
      ({ file, target, isType }) =>
        target.startsWith('src/queries/') && !isType && !/^src\/(pages|queries)\//.test(file),
    );
    expect([...collections, ...queries].map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('only io and the commands touch the disk', () => {
    const disk = imports.filter(
      ({ file, target }) =>
        /^node:fs/.test(target) && file.startsWith('scripts/pipeline/') && !file.startsWith('scripts/pipeline/io/'),
    );
    expect(disk.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('only emit, io, the releases and one file of the site know CSV', () => {
    const csv = imports.filter(
      ({ file, target }) =>
        target === 'papaparse' &&
        !/^((scripts\/pipeline\/(emit|io)|scripts\/releases)\/|src\/format\/csv\.ts$)/.test(file),
    );
    expect(csv.map(({ file }) => file)).toEqual([]);
  });

  test('nothing is imported in a circle, not even a type', () => {
    const own = new Map(sources.map((file) => [file, new Set<string>()]));
    for (const { file, target } of imports) if (own.has(target)) own.get(file)?.add(target);
    expect(circlesIn(own)).toEqual([]);
  });

  test('relative imports name the file with its real ending', () => {
    const bare = imports.filter(
      ({ target, isPackage }) => !isPackage && !/\.(ts|astro|json|css|js|mdx|svg)(\?\w+)?$/.test(target),
    );
    expect(bare.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

describe('names', () => {
  test('no file is called after nothing', () => {
    const empty = files.filter((file) =>
      /^(utils?|helpers?|common|misc|shared|index)\.(ts|mjs|js)$/.test(basename(file)),
    );
    expect(empty).toEqual([]);
  });

  test('modules are kebab-case, components PascalCase', () => {
    const odd = sources
      .filter((file) => !file.startsWith('src/pages/'))
      .filter(
        (file) =>
          !(
            file.endsWith('.astro')
              ? /^[A-Z][A-Za-z0-9]*\.astro$/
              : /^([a-z0-9]+(-[a-z0-9]+)*(\.(config|d))?|[A-Za-z0-9-]+\.test)\.(ts|mjs|js)$/
          ).test(basename(file)),
      );
    expect(odd).toEqual([]);
  });

  test('there are no default exports, but where a tool asks for one', () => {
    const defaults = sources.filter(
      (file) => file.endsWith('.ts') && /^export default/m.test(readFileSync(file, 'utf8')),
    );
    // Astro asks for it: what prints its messages.
    expect(defaults).toEqual(['src/build-log.ts']);
  });
});

describe('folders', () => {
  test('what is generated and what is written by hand never share a folder', () => {
    const generated = ['content/commitments', 'content/plans', 'content/members', 'content/sources'];
    for (const folder of generated) {
      const others = files.filter((file) => file.startsWith(`${folder}/`) && !file.endsWith('.json'));
      expect(others, folder).toEqual([]);
    }
    const byHand = files.filter(
      (file) => file.startsWith('content/') && !generated.some((folder) => file.startsWith(`${folder}/`)),
    );
    expect(byHand.filter((file) => !/^content\/pages\/(es|en)\/[a-z-]+\.mdx$/.test(file))).toEqual([]);
  });

  test('content imports nothing', () => {
    const importing = files.filter((file) => file.endsWith('.mdx') && /^import\s/m.test(readFileSync(file, 'utf8')));
    expect(importing).toEqual([]);
  });

  test('captured text is never taken for markup', () => {
    // The styles of a page are files of the site.
    const styles = /<style is:inline set:html=\{(?:styles|firstStyles)\}>/g;
    const raw = sources.filter((file) =>
      /set:html|innerHTML|dangerouslySetInnerHTML/.test(readFileSync(file, 'utf8').replace(styles, '')),
    );
    // Data for search engines must stand in the page as it is; what stands there are words and addresses of the site itself.
    expect(raw).toEqual(['src/components/data/dataset-metadata/DatasetMetadata.astro']);
  });
});
