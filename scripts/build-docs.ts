import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readArguments } from './pipeline/io/read-arguments.ts';
import { print, printError, runCommand } from './pipeline/io/run-command.ts';
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
      printError(`${path} is out of date: run “npm run docs” and commit it`);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    print(`${path} written`);
  }
  return check && stale > 0 ? 1 : 0;
}

const help = `Writes docs/reference/ from the code.

  npm run docs [-- --check]   with --check it writes nothing, and fails where a page is out of date
`;

runCommand(help, () => run(readArguments({ options: { check: { type: 'boolean', default: false } } }).values.check));
