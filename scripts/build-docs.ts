import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataDictionary } from './reference/data-dictionary.ts';
import { diagnosticsPage } from './reference/diagnostics-page.ts';
import { findingsPage } from './reference/findings-page.ts';

const root = resolve(import.meta.dirname, '..');

/** The pages that are written from code, by path. */
const pages: Readonly<Record<string, () => string>> = {
  'docs/reference/data-dictionary.md': dataDictionary,
  'docs/reference/diagnostics.md': diagnosticsPage,
  'docs/reference/findings.md': findingsPage,
};

/** Writes the pages of `docs/reference/`, or with `--check` only says which are out of date. Exit 1: some are. */
function run(check: boolean): number {
  let stale = 0;
  for (const [path, render] of Object.entries(pages)) {
    const file = resolve(root, path);
    const text = render();
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale++;
    if (check) {
      process.stderr.write(`${path} is out of date: run “npm run docs” and commit it\n`);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stdout.write(`${path} written\n`);
  }
  return check && stale > 0 ? 1 : 0;
}

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  process.exitCode = run(values.check);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\nnpm run docs [-- --check]\n`);
  process.exitCode = 2;
}
