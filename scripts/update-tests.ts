import { environment, programOf, run } from './astro.ts';

/** Rewrites every stored expectation. Look at the difference before committing it, and say in the commit why it changed. */
const env = { ...environment(), UPDATE_GOLDENS: '1' };
process.exitCode = await run(programOf('vitest', 'vitest.mjs'), ['run', '--project', 'unit', '--update'], env);
