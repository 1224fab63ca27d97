import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { environment, programOf, run } from './astro.ts';
import { buildDownloads } from './build-downloads.ts';
import { buildSearch } from './build-search.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.SITE_BASE ?? '/' },
    report: { type: 'string', default: process.env.SITE_REPORT_URL ?? '' },
  },
});

/** The downloads come first: the page of the data tells their sizes. They join the site when its pages are written. */
const downloads = '.cache/downloads';
await buildDownloads('data', 'content', downloads, '.cache/releases.json');

const env = { ...environment(values.base), ...(values.report && { SITE_REPORT_URL: values.report }) };
const code = await run(programOf('astro', 'bin/astro.mjs'), ['build', '--outDir', values.out], env);
if (code === 0) {
  cpSync(downloads, join(values.out, 'data'), { recursive: true });
  await buildSearch(values.out);
}
process.exitCode = code;
