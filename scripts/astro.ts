import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Path of the program a package installs. Shape: `programOf('astro', 'bin/astro.mjs')`. */
export const programOf = (name: string, file: string): string => resolve('node_modules', name, file);

/**
 * What every run gets, whoever starts it: no telemetry, one time zone, no server that detaches into the background. The bundler and what draws the cards give back at once what they no longer hold
 * (mimalloc's option), a tenth of all that a build holds.
 */
export const environment = (base?: string): NodeJS.ProcessEnv => ({
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  TZ: 'UTC',
  MIMALLOC_PURGE_DELAY: '0',
  ...(base && { SITE_BASE: base }),
});

/** Node collects sooner than by itself: what it holds stays near what is in use. docs/decisions/0022 tells what that costs. */
const nearHeap = ['--max-semi-space-size=16', '--heap-growing-percent=30'];

/** Runs a JavaScript program with this Node and gives its exit code. */
export function run(program: string, parameters: readonly string[], env = environment()): Promise<number> {
  return new Promise((done, fail) => {
    spawn(process.execPath, [...nearHeap, program, ...parameters], { stdio: 'inherit', env })
      .on('error', fail)
      .on('close', (code) => done(code ?? 1));
  });
}

if (import.meta.main) process.exitCode = await run(programOf('astro', 'bin/astro.mjs'), process.argv.slice(2));
