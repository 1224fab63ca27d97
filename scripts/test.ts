import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { environment } from './astro.ts';

/** One step of `npm test`: a command of package.json, or a project of vitest whose tests are counted one by one. */
interface Step {
  title: string;
  command: string;
  /** Name of the vitest project; its JSON report gives the counts. */
  project?: string;
  /** Titles of the steps without which this one says nothing. */
  needs?: string[];
}

interface Outcome {
  title: string;
  passed: number;
  failed: number;
  skipped: boolean;
  seconds: number;
}

const steps: Step[] = [
  { title: 'lint', command: 'lint' },
  { title: 'types', command: 'types' },
  { title: 'generated data is what the seeds give', command: 'data:check' },
  { title: 'generated documents are what the model gives', command: 'docs:check' },
  { title: 'unit', command: 'test:unit', project: 'unit' },
  { title: 'build', command: 'test:build' },
  { title: 'site', command: 'test:site', project: 'site', needs: ['build'] },
  { title: 'browser', command: 'test:browser', project: 'browser', needs: ['build'] },
];

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });
const reports = '.cache/test-reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const outcomes: Outcome[] = [];
for (const step of steps) {
  if (values.only.length > 0 && !values.only.includes(step.title)) continue;
  outcomes.push(await runStep(step));
}
printSummary();

async function runStep(step: Step): Promise<Outcome> {
  const missing = outcomes.filter((outcome) => step.needs?.includes(outcome.title) && outcome.failed > 0);
  if (missing.length > 0) return { title: step.title, passed: 0, failed: 1, skipped: true, seconds: 0 };
  console.log(`\n── ${step.title} (npm run ${step.command})`);
  const started = performance.now();
  const report = `${reports}/${step.title}.json`;
  const extra = step.project ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const code = await npmRun([step.command, ...extra]);
  const counts = step.project ? readCounts(report) : { passed: Number(code === 0), failed: Number(code !== 0) };
  // A run that ends badly without a failed test (a file that does not load, a leaked error) has failed all the same.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { title: step.title, ...counts, skipped: false, seconds: (performance.now() - started) / 1000 };
}

function npmRun(parameters: string[]): Promise<number> {
  // No expectation is written by a test run, here as in CI.
  const env = { ...environment(), CI: process.env.CI ?? '1' };
  return new Promise((done, fail) => {
    spawn('npm', ['run', '--silent', ...parameters], { stdio: 'inherit', env, shell: process.platform === 'win32' })
      .on('error', fail)
      .on('close', (code) => done(code ?? 1));
  });
}

function readCounts(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter(
      (file: { status: string; assertionResults: unknown[] }) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function printSummary(): void {
  console.log('');
  for (const { title, passed, failed, skipped, seconds } of outcomes) {
    const counts = skipped ? 'not run: what it needs has failed' : `${passed} passed, ${failed} failed`;
    console.log(
      `${failed > 0 ? '✗' : '✓'} ${title.padEnd(46)} ${counts}${skipped ? '' : `  (${seconds.toFixed(0)} s)`}`,
    );
  }
  const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
}
