import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceRow } from '../src/model/source.ts';
import type { Dataset } from '../src/model/tables.ts';
import { describeSheet, listSheetChecks } from './add-seed/describe-sheet.ts';
import { describeSource } from './add-seed/describe-source.ts';
import { EncodingError } from './add-seed/encoding.ts';
import { kindOf } from './add-seed/file-kind.ts';
import { type AddOptions, readOptions } from './add-seed/read-options.ts';
import { type Capture, readCapture, readSheetFile } from './add-seed/saved-page.ts';
import { listChecks } from './add-seed/to-check.ts';
import { emit } from './pipeline/emit/emit.ts';
import { type NewSeed, placeSeed } from './pipeline/io/place-seed.ts';
import { printDiagnostics } from './pipeline/io/print-diagnostics.ts';
import { readSeeds } from './pipeline/io/read-seeds.ts';
import { print, printError, runCommand, seedsFolder } from './pipeline/io/run-command.ts';
import { finishInterrupted, formatWritten, writeOutputs } from './pipeline/io/write-outputs.ts';
import { convert } from './pipeline/pipeline.ts';
import type { Conversion, Seed } from './pipeline/source/seed.ts';
import { withReleasedVersion, workingVersion } from './releases/released-version.ts';

const root = resolve(import.meta.dirname, '..');

const help = `Takes a captured page in: names it, registers it, converts it, and says what it found.

  npm run seed:add -- FILE    a page as plain text, or a web page saved from the browser (HTML only)
  npm run seed:add -- X.csv   OGP's sheet of commitments
  npm run seed:add -- -       the same from the standard input

  --url ADDRESS                 address of the page
  --language TAG                language of the text, as in es
  --machine-translated yes|no   whether a machine translated the text
  --captured-on YYYY-MM-DD      day of the capture
  --encoding NAME               encoding of a file that is not UTF-8 and does not say what it is
  --dry-run                     says everything, writes nothing
  --text                        prints the text a page is kept as, and nothing else
  --seeds DIR                   adds to the captures of DIR
  --out DIR                     writes DIR/content and DIR/data
  --help                        prints this

What is not told is taken from a saved web page where it says so, and else stays empty.
Exit status: 0 added, 1 refused and everything as it was, 2 wrong usage.
`;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Shape: `"005_1f3a5c7e9b2d4f60.txt"`: the next number, and the beginning of the hash of the text. */
function nameSeed(bytes: Uint8Array, seeds: readonly Seed[], extension: string): string {
  const numbers = seeds.map(({ file }) => Number(/^\d+(?=_)/.exec(file)?.[0] ?? -1));
  const next = numbers.reduce((most, number) => Math.max(most, number), -1) + 1;
  return `${String(next).padStart(3, '0')}_${hashOf(bytes).slice(0, 16)}.${extension}`;
}

const isSheetFile = (file: string) => /\.csv$/i.test(file);

/** No page is larger, and no sheet: OGP’s own has some 30 MB. In bytes. */
const largest = { page: 32 * 2 ** 20, sheet: 512 * 2 ** 20 };

/** Reads what is to be added. Throws what `node:fs` throws, and `EncodingError`; a string says why the file is none. */
function readInput({ file, encoding }: AddOptions): Capture | string {
  const sheet = isSheetFile(file);
  const limit = sheet ? largest.sheet : largest.page;
  const tooLarge = (size: number) =>
    `it has ${Math.round(size / 2 ** 20)} MB, more than any ${sheet ? 'sheet' : 'page'} has (${limit / 2 ** 20} MB)`;
  const size = file === '-' ? 0 : statSync(file).size;
  if (size > limit) return tooLarge(size);
  const bytes = readFileSync(file === '-' ? 0 : file);
  if (bytes.length > limit) return tooLarge(bytes.length);
  const kind = kindOf(bytes);
  if (kind)
    return `it is ${kind}: ${sheet ? 'save the sheet as CSV' : 'save the page as HTML only, or its text as plain text'}`;
  return sheet ? readSheetFile(bytes, encoding) : readCapture(bytes, encoding);
}

/** Reads what is to be added, or tells in one line why it cannot be read. */
function readOrTell(options: AddOptions): Capture | null {
  let why: string;
  try {
    const read = readInput(options);
    if (typeof read !== 'string') return read;
    why = read;
  } catch (error) {
    if (!(error instanceof EncodingError || (error instanceof Error && 'code' in error))) throw error;
    why = error.message;
  }
  printError(`${options.file === '-' ? 'the standard input' : options.file} cannot be read: ${why}`);
  return null;
}

function refuse(why: string): number {
  printError(`refused: ${why}\nnothing was written: captures and outputs are as they were`);
  return 1;
}

function add(options: AddOptions): number {
  const folder = seedsFolder(options.seeds, root);
  const capture = readOrTell(options);
  if (!capture) return 1;
  if (capture.converted && !options.text) print(`converted from ${capture.converted}`);
  if (options.text) {
    process.stdout.write(capture.bytes);
    return 0;
  }
  const { seeds, answers, diagnostics } = readSeeds(folder);
  const twin = seeds.find(({ bytes }) => hashOf(bytes) === hashOf(capture.bytes));
  if (twin) return refuse(`${join(folder, twin.file)} has this very text`);
  const { known } = options;
  const entry = { ...known, ogpUrl: known.ogpUrl ?? capture.ogpUrl, language: known.language ?? capture.language };
  const seed = {
    file: nameSeed(capture.bytes, seeds, isSheetFile(options.file) ? 'csv' : 'txt'),
    bytes: capture.bytes,
    entry,
  };
  const conversion = convert([...seeds, seed], answers);
  // A folder that is still empty is none to be blamed.
  const told = [...diagnostics.filter(({ id }) => id !== 'seeds-empty'), ...conversion.diagnostics];
  const shown = told.filter(({ file, severity }) => file === seed.file || severity === 'error');
  printDiagnostics(shown, folder, { all: true });
  if (shown.some(({ severity }) => severity === 'error')) return refuse(`${options.file} is not added`);
  describe(seed, conversion, folder);
  return write(seed, conversion, folder, options);
}

/** What was read, and what a person should look at. */
function describe(seed: Seed, conversion: Conversion, folder: string): void {
  const { dataset, diagnostics } = conversion;
  const source = dataset.sources.find((one) => one.file === seed.file);
  if (!source) return;
  const read = { source, dataset, diagnostics };
  const [facts, checks] = isSheetFile(seed.file)
    ? [describeSheet(read), listSheetChecks(read)]
    : describePage(source, seed, dataset);
  print(`${join(folder, seed.file)}\n${facts}`);
  if (checks.length > 0) print(`to check by hand\n${checks.map((check) => `  ${check}`).join('\n')}`);
}

/** A page that is one of several captures is told of as it is, not as what is shown of all of them. */
function describePage(merged: SourceRow, seed: Seed, all: Dataset): [facts: string, checks: string[]] {
  const others = all.sources.filter((one) => one.record_id === merged.record_id && one !== merged);
  const dataset = others.length === 0 ? all : convert([seed]).dataset;
  const source = dataset.sources.find((one) => one.file === seed.file) ?? merged;
  return [describeSource(source, dataset, all), listChecks(source, dataset)];
}

function write(seed: NewSeed, conversion: Conversion, folder: string, { out, dryRun }: AddOptions): number {
  const target = out ?? root;
  const files = withReleasedVersion(emit(conversion, workingVersion(target)), target);
  if (dryRun) {
    let count = 0;
    for (const _ of files) count++;
    print(`${count} files would be written; nothing was`);
    return 0;
  }
  finishInterrupted(target);
  const written = placeSeed(folder, seed, () => writeOutputs(target, files));
  print(`added; ${formatWritten(written)}. See what was read from each line: npm run data -- --explain ${seed.file}`);
  return 0;
}

runCommand(help, () => {
  const options = readOptions(process.argv.slice(2));
  if (options) return add(options);
  print(help);
  return 0;
});
