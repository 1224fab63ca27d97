import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../astro.ts';

/** What a program took: seconds by the clock, and the most memory that it or one of the programs it started held, in MB. */
export interface Step {
  seconds: number;
  memory: number;
}

/** Runs a JavaScript program, with options of Node before it, to its end in a folder and measures it. Throws where it fails. Programs that are no Node tell no memory. */
export function measureStep(folder: string, ...command: string[]): Step {
  const reports = mkdtempSync(join(tmpdir(), 'usage-'));
  const usage = join(import.meta.dirname, 'report-usage.ts');
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      ...environment(),
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${usage}`.trim(),
      BENCH_REPORT: join(reports, 'usage'),
    },
  });
  const seconds = (performance.now() - started) / 1000;
  const held = readdirSync(reports).map((name) => Number(readFileSync(join(reports, name), 'utf8')));
  rmSync(reports, { recursive: true });
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stderr.slice(-2000)}`);
  return { seconds, memory: Math.max(0, ...held) };
}
