import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../scripts/serve.ts';
import { query } from '../downloads/read-back.ts';
import { decodeHtml, readPages, site } from './built-site.ts';

/* The commands on the page of the data do what they say. They are run as printed; only the address is that of this machine. */

let server: RunningServer;
beforeAll(async () => {
  server = await serve({ folder: site.folder, base: site.base, port: 0 });
});
afterAll(() => server.close());

const page = readPages().find(({ path }) => path === `${site.base}datos/`)?.html ?? '';
const address = new RegExp(`https?://[^/"']+${site.base}`, 'g');

/** A command of the page, with another address in the place of the published one. */
function printed(id: string, place: string): string {
  const code = new RegExp(`<pre id="load-${id}">([\\s\\S]*?)</pre>`).exec(page)?.[1] ?? '';
  expect(code).toMatch(address);
  return decodeHtml(code).replace(address, place);
}

const answers = (program: string, ...parameters: string[]) => {
  try {
    execFileSync(program, parameters, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'example-'));
const run = async (program: string, parameters: string[]) =>
  (await promisify(execFile)(program, parameters, { cwd: emptyFolder() })).stdout;

test('DuckDB', async () => {
  // An address asks DuckDB for an extension that it would fetch; the same query reads the same files from the disk.
  const rows = await query(printed('duckdb', `${resolve(site.folder)}/`));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows[0]).toHaveLength(5);
});

test.skipIf(!answers('sqlite3', '-version') || !answers('curl', '--version'))('SQLite', async () => {
  const lines = (await run('sh', ['-ec', printed('sqlite', server.url)])).trim().split('\n');
  expect(lines[0]).toBe('due_latest|milestone|commitment');
  expect(lines.length).toBeGreaterThan(5);
});

test.skipIf(!answers('python3', '-c', 'import pandas'))('Python', async () => {
  expect(await run('python3', ['-c', printed('python', server.url)])).toContain('title_commitment');
});

test.skipIf(!answers('Rscript', '-e', 'library(readr)'))('R', async () => {
  expect(await run('Rscript', ['-e', printed('r', server.url)])).toContain('completion');
});
