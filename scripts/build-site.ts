import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { environment, programOf, run } from './astro.ts';
import { buildDownloads } from './build-downloads.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.SITE_BASE ?? '/' },
    report: { type: 'string', default: process.env.SITE_REPORT_URL ?? '' },
    /** One step alone, of a site whose former steps are done: the bench measures each. */
    step: { type: 'string' },
  },
});

const downloads = '.cache/downloads';

/** The downloads come first: the page of the data tells their sizes. They join the site when its pages are written. */
const steps: Record<string, () => Promise<number>> = {
  async downloads() {
    await buildDownloads('data', 'content', downloads, '.cache/releases.json');
    return 0;
  },
  async pages() {
    const env = { ...environment(values.base), ...(values.report && { SITE_REPORT_URL: values.report }) };
    const code = await run(programOf('astro', 'bin/astro.mjs'), ['build', '--outDir', values.out], env);
    if (code === 0) cpSync(downloads, join(values.out, 'data'), { recursive: true });
    return code;
  },
  search: () => run('scripts/build-search.ts', [values.out]),
};

if (values.step !== undefined && !steps[values.step])
  throw new Error(`no step ${values.step}: ${Object.keys(steps).join(', ')}`);
for (const [name, step] of Object.entries(steps)) {
  if (values.step !== undefined && values.step !== name) continue;
  process.exitCode = await step();
  if (process.exitCode !== 0) break;
}
