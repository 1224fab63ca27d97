import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from './pipeline/diagnostics/diagnostic.ts';
import { emit } from './pipeline/emit/emit.ts';
import { explainSource } from './pipeline/emit/explain.ts';
import type { OutputFile } from './pipeline/emit/output-file.ts';
import { countBySeverity, countTables } from './pipeline/emit/summary.ts';
import { compareOutputs, formatDifference } from './pipeline/io/compare-outputs.ts';
import { printDiagnostics } from './pipeline/io/print-diagnostics.ts';
import { announceProgress } from './pipeline/io/progress.ts';
import { type Options, readOptions } from './pipeline/io/read-options.ts';
import { readSeeds } from './pipeline/io/read-seeds.ts';
import { print, printError, runCommand, seedsFolder } from './pipeline/io/run-command.ts';
import { finishInterrupted, formatWritten, writeOutputs } from './pipeline/io/write-outputs.ts';
import { convert } from './pipeline/pipeline.ts';
import { withReleasedVersion, workingVersion } from './releases/released-version.ts';

const root = resolve(import.meta.dirname, '..');

const help = `Reads captured pages and writes content/ and data/.

  npm run data                      reads seeds/, writes content/ and data/
  npm run data -- --check           writes nothing; fails where content/ or data/ are not what the seeds give
  npm run data -- --explain FILE    prints a capture with what was read from each line
  npm run data -- --keep-going      publishes what can be read and lists what was refused

  --seeds DIR   reads the captures of DIR
  --out DIR     writes DIR/content and DIR/data
  --help        prints this

Exit status: 0 done, 1 a capture or the check failed, 2 wrong usage.
`;

const isError = ({ severity }: Diagnostic) => severity === 'error';

/** Prints one capture with what was read from each line. `file` is a name in the seeds folder, or a path. */
function explain(file: string, options: Options): number {
  const inside = basename(file) === file;
  const folder = inside ? seedsFolder(options.seeds, root) : dirname(file);
  const { seeds, diagnostics } = readSeeds(folder);
  const own = seeds.filter((seed) => seed.file === basename(file));
  const conversion = convert(own);
  const told = [...diagnostics.filter((one) => one.file === basename(file)), ...conversion.diagnostics];
  if (own.length === 0 && told.length === 0) printError(`${join(folder, basename(file))} is not there`);
  for (const source of conversion.dataset.sources) {
    print(explainSource(source, conversion.documents.get(source.source_id)?.read() ?? []));
  }
  printDiagnostics(told, folder, { all: true });
  return own.length === 0 || told.some(isError) ? 1 : 0;
}

function check(out: string, files: Iterable<OutputFile>): number {
  const differences = compareOutputs(out, files);
  for (const difference of differences) printError(formatDifference(difference));
  if (differences.length === 0) return 0;
  printError(`${differences.length} files are not what the seeds give: run “npm run data” and commit what it writes`);
  return 1;
}

/** Reads all captures, and writes or compares. Where a capture is refused nothing is written, unless told to keep going. */
function build(options: Options): number {
  const folder = seedsFolder(options.seeds, root);
  const out = options.out ?? root;
  if (!options.check) finishInterrupted(out);
  const { seeds, answers, diagnostics } = readSeeds(folder);
  const conversion = convert(seeds, answers, announceProgress(seeds.length, printError));
  const told = [...diagnostics, ...conversion.diagnostics];
  printDiagnostics(told, folder, { all: seeds.length <= 200 });
  const failed = told.some(isError);
  const publishable = conversion.dataset.sources.length > 0;
  print(`${seeds.length} captures read, ${countBySeverity(told)}`);
  for (const file of conversion.refused) print(`  refused ${join(folder, file)}`);
  if (!publishable || (failed && !options.keepGoing)) {
    printError(options.check ? 'nothing to compare with' : 'nothing was written: the outputs are as they were');
    return 1;
  }
  const files = withReleasedVersion(emit(conversion, workingVersion(out)), out);
  if (options.check) return Math.max(check(out, files), Number(failed));
  const written = writeOutputs(out, files);
  print(`${countTables(conversion)}\n${formatWritten(written)}`);
  return Number(failed);
}

runCommand(help, () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) print(help);
  else return options.explain === null ? build(options) : explain(options.explain, options);
  return 0;
});
