import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { print } from './pipeline/io/run-command.ts';

/** A program that opens the published files as a reader would, and that npm does not bring. */
interface TestProgram {
  name: string;
  /** Package of Debian and Ubuntu that brings it. */
  package: string;
  /** How it is called, the first that answers; and what shows that it does. */
  commands: readonly string[];
  probe: readonly string[];
}

/** What the tests of the downloads and of the commands on the page of the data run. */
export const testPrograms = {
  libreoffice: {
    name: 'LibreOffice Calc',
    package: 'libreoffice-calc-nogui',
    commands: ['soffice', 'localc', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    probe: ['--version'],
  },
  r: { name: 'R', package: 'r-base-core', commands: ['Rscript'], probe: ['--version'] },
  // The Python of the system has the packages of the system, another one that stands before it on the path has not.
  pandas: {
    name: 'pandas',
    package: 'python3-pandas',
    commands: ['python3', '/usr/bin/python3'],
    // A folder that a removed package left behind can be imported, too.
    probe: ['-c', 'import pandas; pandas.read_csv'],
  },
  sqlite: { name: 'sqlite3', package: 'sqlite3', commands: ['sqlite3'], probe: ['-version'] },
  curl: { name: 'curl', package: 'curl', commands: ['curl'], probe: ['--version'] },
} as const satisfies Record<string, TestProgram>;
export type TestProgramId = keyof typeof testPrograms;

const ids = Object.keys(testPrograms) as TestProgramId[];
const runs = (command: string, parameters: readonly string[]): boolean =>
  spawnSync(command, parameters, { stdio: 'ignore' }).status === 0;

/** How a program is called on this machine, or `undefined` where it is not there. Shape: `"/usr/bin/python3"`. */
export const findProgram = (id: TestProgramId): string | undefined =>
  testPrograms[id].commands.find((command) => runs(command, testPrograms[id].probe));

const missing = () => ids.filter((id) => findProgram(id) === undefined);
const packagesOf = (wanted: readonly TestProgramId[]) => wanted.map((id) => testPrograms[id].package);

/**
 * What must stand before apt-get so that it may install here: nothing for root, sudo where it asks for no password and nobody is
 * there to be surprised. `undefined` where neither is so, or the machine is no Debian.
 */
function right(): string[] | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return process.env.CI && runs('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/** Installs what is missing, without what is only recommended: some 20 seconds and 400 MB for all. Shows what apt-get says only where it fails. */
function install(before: readonly string[], packages: readonly string[]): void {
  const options = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120', '-qq'];
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [program = '', ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options];
    const { status, stdout, stderr } = spawnSync(program, [...rest, ...command], { encoding: 'utf8' });
    if (status !== 0) print(`apt-get ${command[0]}: ${`${stdout}${stderr}`.trim().split('\n').slice(-5).join('\n')}`);
  }
}

if (import.meta.main) {
  const wanted = missing();
  const before = right();
  if (wanted.length > 0 && before) {
    print(`Installing ${packagesOf(wanted).join(', ')}, which the tests open the downloads with`);
    install(before, packagesOf(wanted));
  }
  const left = wanted.length > 0 ? missing() : [];
  if (left.length > 0) {
    print(
      `Not on this machine: ${left.map((id) => testPrograms[id].name).join(', ')}. Tests that need them are skipped.`,
    );
    print(`On Debian and Ubuntu: sudo apt-get install --no-install-recommends ${packagesOf(left).join(' ')}`);
  } else print(`${ids.map((id) => testPrograms[id].name).join(', ')} are there`);
  // Nothing is left out where nobody would see that it was.
  if (left.length > 0 && process.env.CI) process.exitCode = 1;
}
