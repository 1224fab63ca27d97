import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../astro.ts';

/** What a program and those it started took: seconds by the clock and of the processor, and the most memory that one of them held, in MB. */
export interface Step {
  seconds: number;
  cpu: number;
  memory: number;
}

/** What `report-usage.ts` notes. */
type Usage = Omit<Step, 'seconds'>;

/** Runs a JavaScript program, with options of Node before it, to its end in a folder and measures it. Throws where it fails. Programs that are no Node tell neither processor nor memory. */
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
  const used = readdirSync(reports).map((name) => JSON.parse(readFileSync(join(reports, name), 'utf8')) as Usage);
  rmSync(reports, { recursive: true });
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stderr.slice(-2000)}`);
  return {
    seconds,
    cpu: used.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(0, ...used.map(({ memory }) => memory)),
  };
}
