import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../scripts/serve.ts';
import { query } from '../downloads/read-back.ts';
import { site } from './built-site.ts';

/* Parquet is asked where it lies: a reader takes the end of a file, then the columns it needs, and never the whole. */

let server: RunningServer;
beforeAll(async () => {
  server = await serve({ folder: site.folder, base: site.base, port: 0 });
});
afterAll(() => server.close());

test('a reader over HTTP takes parts of a file, and gets what DuckDB reads from the disk', async () => {
  const path = 'data/latest/parquet/passages/part-0000.parquet';
  const asked: { range: string | null; bytes: number; status: number }[] = [];
  const counting: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const bytes = (await answer.clone().arrayBuffer()).byteLength;
    asked.push({ range: new Headers(init?.headers).get('range'), bytes, status: answer.status });
    return answer;
  };
  const file = await asyncBufferFromUrl({ url: `${server.url}${path}`, fetch: counting });
  // Where a file is as short as here, a reader would take it whole at once.
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: 8192 });
  const rows = await parquetReadObjects({ file, metadata, columns: ['record_id', 'line_start'] });
  const same = await query(`SELECT record_id, line_start FROM '${resolve(join(site.folder, path))}'`);
  expect(rows.map(({ record_id, line_start }) => [record_id, String(line_start)])).toEqual(same);
  const parts = asked.filter(({ range }) => range !== null);
  expect(parts.length).toBeGreaterThan(1);
  expect(new Set(parts.map(({ status }) => status))).toEqual(new Set([206]));
  const fetched = asked.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(fetched).toBeLessThan(file.byteLength);
});

test('the parts that the index names are there, and no table is without one', async () => {
  const index = await (await fetch(`${server.url}data/index.json`)).json();
  const parts: { path: string; table: string; format: string }[] = index.files.filter(
    ({ path, format }: { path: string; format: string }) => format === 'parquet' && path.startsWith('latest/'),
  );
  const tables = new Set(index.files.flatMap(({ table }: { table: string | null }) => table ?? []));
  tables.delete('changes');
  expect(new Set(parts.map(({ table }) => table))).toEqual(tables);
  expect(parts.filter(({ path }) => !existsSync(join(site.folder, 'data', path)))).toEqual([]);
});
