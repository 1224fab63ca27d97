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

interface Counts {
  passed: number;
  failed: number;
  /** Tests that a machine could not run, as lines that say why. */
  skipped: string[];
}

interface Outcome extends Counts {
  title: string;
  /** Not even begun: what it needs has failed. */
  left: boolean;
  seconds: number;
}

const steps: Step[] = [
  { title: 'lint', command: 'lint' },
  { title: 'types', command: 'types' },
  { title: 'programs that open the downloads', command: 'test:programs' },
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
  if (missing.length > 0) return { title: step.title, passed: 0, failed: 1, skipped: [], left: true, seconds: 0 };
  console.log(`\n── ${step.title} (npm run ${step.command})`);
  const started = performance.now();
  const report = `${reports}/${step.title}.json`;
  const extra = step.project ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  // No expectation is written by a test run, here as in CI.
  const env = step.project ? { CI: '1', ...environment() } : environment();
  const code = await npmRun([step.command, ...extra], env);
  const counts = step.project
    ? readCounts(report)
    : { passed: Number(code === 0), failed: Number(code !== 0), skipped: [] };
  // A run that ends badly without a failed test (a file that does not load, a leaked error) has failed all the same.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { title: step.title, ...counts, left: false, seconds: (performance.now() - started) / 1000 };
}

function npmRun(parameters: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((done, fail) => {
    spawn('npm', ['run', '--silent', ...parameters], { stdio: 'inherit', env, shell: process.platform === 'win32' })
      .on('error', fail)
      .on('close', (code) => done(code ?? 1));
  });
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
}

function readCounts(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    const skipped = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ fullName }) => fullName.trim());
    return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}

function printSummary(): void {
  console.log('');
  for (const { title, passed, failed, skipped, left, seconds } of outcomes) {
    const more = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
    const counts = left ? 'not run: what it needs has failed' : `${passed} passed, ${failed} failed${more}`;
    console.log(`${failed > 0 ? '✗' : '✓'} ${title.padEnd(46)} ${counts}${left ? '' : `  (${seconds.toFixed(0)} s)`}`);
  }
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  if (skipped.length > 0)
    console.log(`\nSkipped, for the machine has not what they need:\n${skipped.map((name) => `  ${name}\n`).join('')}`);
  const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  const more = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  console.log(`\n${total('passed')} passed, ${total('failed')} failed${more}`);
  // In CI nobody sees what was left out: there it has failed.
  process.exitCode = total('failed') > 0 || (skipped.length > 0 && process.env.CI) ? 1 : 0;
}
