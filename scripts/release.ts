import { join, resolve } from 'node:path';
import { readArguments, UsageError } from './pipeline/io/read-arguments.ts';
import { isDay } from './pipeline/io/register-facts.ts';
import { print, printError, runCommand } from './pipeline/io/run-command.ts';
import { assess } from './quality/assess.ts';
import { messagesOf } from './quality/messages.ts';
import { addressList, RefusedRelease, type ReleaseOrder, release } from './releases/release.ts';
import { readVersion } from './releases/versions.ts';

const root = resolve(import.meta.dirname, '..');

const help = `Prepares a release of the data: version, change log, changes, archived copy. It commits nothing.

  npm run release                        the version that the changes ask for, of today
  npm run release -- --dry-run           says what it would be, and writes nothing

  --version X.Y.Z     the version; refused where it is too small a step for what changed
  --date YYYY-MM-DD   day of the release
  --root DIR          folder with data/ and CHANGELOG.md
  --help              prints this

Exit status: 0 done, 1 refused, 2 wrong usage.
`;

/** The day of the caller's clock, in the caller's time zone: the one thing of a release that is not made from its data. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `null`: help is asked for. */
function readOrder(): ReleaseOrder | null {
  const values = readArguments({
    options: {
      version: { type: 'string' },
      date: { type: 'string', default: today() },
      root: { type: 'string', default: root },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;
  if (values.help) return null;
  if (!isDay(values.date)) throw new UsageError(`--date ${values.date} is no day: it is written like 2026-11-22`);
  if (values.version !== undefined && !readVersion(values.version))
    throw new UsageError(`--version ${values.version} is no version: it is written like 1.2.0`);
  return { root: values.root, day: values.date, version: values.version ?? null, dryRun: values['dry-run'] };
}

/** Whether the tables are good enough to be released; what is not as it must be is told. Source: docs/data-quality.md. */
function isGoodEnough({ root }: ReleaseOrder): boolean {
  const quality = assess(join(root, 'data'));
  for (const line of messagesOf(quality, 'warning')) printError(line);
  const errors = messagesOf(quality, 'error');
  for (const line of errors) printError(line);
  return errors.length === 0;
}

function prepare(order: ReleaseOrder): number {
  try {
    if (!isGoodEnough(order)) {
      printError('nothing was released: the data are not what they must be at least (docs/data-quality.md)');
      return 1;
    }
    const { version, former, lines } = release(order);
    print(`version ${version} of ${order.day}, ${former === null ? 'the first' : `after ${former}`}`);
    for (const line of lines) print(`  ${line.replace(/^- /, '')}`);
    print(
      order.dryRun
        ? 'nothing was written'
        : `written: data/, CHANGELOG.md, ${addressList}. Look at “git diff CHANGELOG.md”, then commit them together.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof RefusedRelease)) throw error;
    printError(error.message);
    return 1;
  }
}

runCommand(help, () => {
  const order = readOrder();
  if (order) return prepare(order);
  print(help);
  return 0;
});
