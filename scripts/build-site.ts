import { parseArgs } from 'node:util';
import { environment, programOf, run } from './astro.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.SITE_BASE ?? '/' },
  },
});

const env = environment(values.base);
let code = await run(programOf('astro', 'bin/astro.mjs'), ['build', '--outDir', values.out], env);
code ||= await run(programOf('pagefind', 'lib/runner/bin.cjs'), ['--site', values.out, '--silent'], env);
process.exitCode = code;
