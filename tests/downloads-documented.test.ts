import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, expect, test } from 'vitest';
import { writeDownloads } from '../scripts/downloads/downloads.ts';
import { query } from './downloads/read-back.ts';
import { programFor } from './programs.ts';

/* The programs and queries of docs/using-the-data.md give rows. They are run as printed; only the folder is that of this test. */

const text = readFileSync('docs/using-the-data.md', 'utf8');
const printed = (kind: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, sql = '']) => sql);

let site = '';
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'documented-'));
  const made = join(site, 'made');
  await writeDownloads({ data: 'data', content: 'content', root: '.' }, made);
  cpSync(made, join(site, 'data'), { recursive: true });
});

test.each(printed('sql sqlite'))('SQLite: %s', (sql) => {
  const database = new DatabaseSync(join(site, 'data/latest/compromisos-abiertos.sqlite'), { readOnly: true });
  expect(database.prepare(sql).all().length).toBeGreaterThan(0);
  database.close();
});

test.each(printed('sql duckdb'))('DuckDB: %s', async (sql) => {
  const rows = await query(sql.replaceAll("'data/", `'${site}/data/`));
  expect(rows.length).toBeGreaterThan(5);
});

test.for(printed('python'))('Python: %s', (code, { skip }) => {
  const shown = execFileSync(programFor(skip, 'pandas'), ['-c', code], { cwd: site, encoding: 'utf8' });
  expect(shown).toContain('title_commitment');
});

test.for(printed('r'))('R: %s', (code, { skip }) => {
  const shown = execFileSync(programFor(skip, 'r'), ['-e', code], { cwd: site, encoding: 'utf8' });
  expect(shown).toMatch(/irm +completion +pending/);
});

test('there are queries to run', () => {
  expect(printed('sql sqlite').length).toBeGreaterThan(2);
  expect(printed('sql duckdb').length).toBeGreaterThan(1);
  expect(printed('python').length + printed('r').length).toBeGreaterThan(1);
});
