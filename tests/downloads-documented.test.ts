import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, expect, test } from 'vitest';
import { writeDownloads } from '../scripts/downloads/downloads.ts';
import { query } from './downloads/read-back.ts';

/* The queries of docs/using-the-data.md give rows. They are run as printed; only the folder is that of this test. */

const text = readFileSync('docs/using-the-data.md', 'utf8');
const printed = (kind: string) =>
  [...text.matchAll(new RegExp(`\`\`\`sql ${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, sql = '']) => sql);

let site = '';
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'documented-'));
  const made = join(site, 'made');
  await writeDownloads({ data: 'data', content: 'content', root: '.' }, made);
  cpSync(made, join(site, 'data'), { recursive: true });
});

test.each(printed('sqlite'))('SQLite: %s', (sql) => {
  const database = new DatabaseSync(join(site, 'data/latest/compromisos-abiertos.sqlite'), { readOnly: true });
  expect(database.prepare(sql).all().length).toBeGreaterThan(0);
  database.close();
});

test.each(printed('duckdb'))('DuckDB: %s', async (sql) => {
  const rows = await query(sql.replaceAll("'data/", `'${site}/data/`));
  expect(rows.length).toBeGreaterThan(5);
});

test('there are queries to run', () => {
  expect(printed('sqlite').length).toBeGreaterThan(2);
  expect(printed('duckdb').length).toBeGreaterThan(1);
});
