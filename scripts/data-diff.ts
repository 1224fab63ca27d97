import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArguments, UsageError } from './pipeline/io/read-arguments.ts';
import { print, printError, runCommand } from './pipeline/io/run-command.ts';
import { compareReleases } from './releases/compare-releases.ts';
import { describeChanges } from './releases/describe-changes.ts';
import { NoSuchTables, tablesNamed } from './releases/named-tables.ts';
import { lastRelease } from './releases/stored-releases.ts';

const help = `Prints in Markdown what changed in the data, as the changes of a release would tell it.

  npm run data:diff                     from the last release, or HEAD where there is none, to the tables as they are
  npm run data:diff -- HEAD~3           from a commit
  npm run data:diff -- v1.1.0 v1.2.0    from one release to another

  A and B     a version, a commit, or “data”: the tables as they are
  --root DIR  folder with data/

Exit status: 0 done, 1 one of the two is not there, 2 wrong usage.
`;

/** The two names, and the folder with `data/`. `null`: help is asked for. */
function readOptions(): { names: string[]; root: string } | null {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: resolve(import.meta.dirname, '..') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (positionals.length > 2) throw new UsageError('two are compared, not more');
  return values.help ? null : { names: positionals, root: values.root };
}

function diff(root: string, [from, to = 'data']: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'data-diff-'));
  try {
    const before = tablesNamed(from ?? lastRelease(join(root, 'data'))?.version ?? 'HEAD', root, join(folder, 'a'));
    const after = tablesNamed(to, root, join(folder, 'b'));
    print(describeChanges(compareReleases(before, after)));
    return 0;
  } catch (error) {
    if (!(error instanceof NoSuchTables)) throw error;
    printError(error.message);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

runCommand(help, () => {
  const asked = readOptions();
  if (asked) return diff(asked.root, asked.names);
  print(help);
  return 0;
});
