import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../scripts/serve.ts';
import { showIn } from '../downloads/libreoffice.ts';
import { query } from '../downloads/read-back.ts';
import { programFor } from '../programs.ts';
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

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'example-'));
const run = async (program: string, parameters: string[]) =>
  (await promisify(execFile)(program, parameters, { cwd: emptyFolder() })).stdout;

test('DuckDB', async () => {
  // An address asks DuckDB for an extension that it would fetch; the same query reads the same files from the disk.
  const rows = await query(printed('duckdb', `${resolve(site.folder)}/`));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows[0]).toHaveLength(5);
});

test('SQLite', async ({ skip }) => {
  programFor(skip, 'sqlite');
  programFor(skip, 'curl');
  const lines = (await run('sh', ['-ec', printed('sqlite', server.url)])).trim().split('\n');
  expect(lines[0]).toBe('due_latest|milestone|commitment');
  expect(lines.length).toBeGreaterThan(5);
});

test('Python', async ({ skip }) => {
  expect(await run(programFor(skip, 'pandas'), ['-c', printed('python', server.url)])).toContain('title_commitment');
});

test('R', async ({ skip }) => {
  expect(await run(programFor(skip, 'r'), ['-e', printed('r', server.url)])).toContain('completion');
});

test('LibreOffice opens the address of the workbook', async ({ skip }) => {
  const program = programFor(skip, 'libreoffice');
  const sheets = await showIn(program, 'es-ES', [printed('libreoffice', server.url)]);
  expect(sheets.size).toBeGreaterThan(20);
  expect(sheets.get('compromisos-abiertos-members.csv')?.[0]).toContain('name_es');
});

/* Excel and Google Sheets are had neither from Debian nor from npm: what they are told to fetch is there. */
test.each(['excel', 'sheets'])('the address that %s is given is there', async (id) => {
  const [address = ''] = /http:[^"]+/.exec(printed(id, server.url)) ?? [];
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
});

test('every command on the page is tried here', () => {
  const ids = [...page.matchAll(/<pre id="load-([a-z]+)">/g)].map(([, id]) => id);
  expect(ids.sort()).toEqual(['duckdb', 'excel', 'libreoffice', 'python', 'r', 'sheets', 'sqlite']);
});
