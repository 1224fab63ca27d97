import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { compareCodePoints } from '../emit/code-points.ts';
import { type Answer, answersName, type Seed } from '../source/seed.ts';
import { readAnswers } from './read-answers.ts';
import { type Register, readRegister, registerName } from './read-register.ts';

export interface SeedsRead {
  /** Captures by name, in code-point order. */
  seeds: Seed[];
  /** Answers to findings, in the order of their file. */
  answers: Answer[];
  diagnostics: Diagnostic[];
}

/** Gives the bytes of a file, or throws what `node:fs` throws. */
type ReadBytes = (path: string) => Uint8Array;

/** What would break the public id made of the name: its file, its address, its cell in a spreadsheet; or would make a page look like a sheet. */
const badName = /^[.=+\-\s]|[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*#%&@]|_csv\./u;

/** Files of the folder that a maintainer writes; every other CSV is a sheet. */
const tables: ReadonlySet<string> = new Set([registerName, answersName]);

const kindOf = (entry: Dirent) =>
  entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'symbolic link' : 'special file';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

/** Names the empty folder or the missing one: nothing else can be said of it. */
const ofFolder = (id: 'seeds-missing' | 'seeds-empty', folder: string): SeedsRead => ({
  seeds: [],
  answers: [],
  diagnostics: [diagnose('', id, null, folder)],
});

/** Reads a hand-written table; without the file it is `whole` of an empty one, and one that cannot be read is said. */
function readTable<T extends { diagnostics: Diagnostic[] }>(
  path: string,
  read: (text: string) => T,
  whole: T,
  id: 'register-invalid' | 'answer-invalid',
): T {
  try {
    return read(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return whole;
    const place = { line_start: 1, column_start: 1, line_end: 1, column_end: 1 };
    return { ...whole, diagnostics: [diagnose(basename(path), id, place, codeOf(error), 'a readable file in UTF-8')] };
  }
}

/** Reads `sources.csv`; without the file nothing is known of any capture. */
const readRegisterFile = (folder: string): Register =>
  readTable(join(folder, registerName), readRegister, { entries: new Map(), diagnostics: [] }, 'register-invalid');

/** Reads `answers.csv`; without the file no finding has been answered. */
const readAnswersFile = (folder: string) =>
  readTable(join(folder, answersName), readAnswers, { answers: [], diagnostics: [] }, 'answer-invalid');

/** Reads one capture, or says why it cannot be read. */
function readSeed(folder: string, found: Dirent, register: Register, read: ReadBytes): Seed | Diagnostic {
  const file = found.name;
  if (!found.isFile()) return diagnose(file, 'seed-not-a-file', null, kindOf(found));
  if (badName.test(file)) return diagnose(file, 'seed-name-invalid', null, file);
  try {
    return { file, bytes: read(join(folder, file)), entry: register.entries.get(file)?.entry ?? null };
  } catch (error) {
    return diagnose(file, 'seed-unreadable', null, codeOf(error));
  }
}

/** Rows of the register that name no file of the folder. */
function findOrphans(register: Register, names: ReadonlySet<string>): Diagnostic[] {
  return [...register.entries]
    .filter(([file]) => !names.has(file))
    .map(([file, { line }]) => {
      const place = { line_start: line, column_start: 1, line_end: line, column_end: file.length + 1 };
      return diagnose(registerName, 'register-orphan', place, file);
    });
}

/**
 * Reads the captures of a folder, the plain files named `*.txt` and the sheets, other files named `*.csv`; what its `sources.csv`
 * says of each; and `answers.csv`, what a maintainer answers to findings.
 *
 * Reports `seeds-missing`, `seeds-empty`, `seed-not-a-file`, `seed-name-invalid`, `seed-unreadable` the `register-…` and
 * the `answer-…` messages. A capture without a row counts as unknown in everything. Never throws.
 */
export function readSeeds(folder: string, read: ReadBytes = (path) => readFileSync(path)): SeedsRead {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return ofFolder('seeds-missing', folder);
  const found = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name.endsWith('.txt') || (name.endsWith('.csv') && !tables.has(name)))
    .sort((a, b) => compareCodePoints(a.name, b.name));
  if (found.length === 0) return ofFolder('seeds-empty', folder);
  const register = readRegisterFile(folder);
  const { answers, diagnostics: ofAnswers } = readAnswersFile(folder);
  const orphans = findOrphans(register, new Set(found.map(({ name }) => name)));
  const diagnostics = [...register.diagnostics, ...orphans, ...ofAnswers];
  const seeds: Seed[] = [];
  for (const entry of found) {
    const seed = readSeed(folder, entry, register, read);
    if ('id' in seed) diagnostics.push(seed);
    else {
      seeds.push(seed);
      if (!seed.entry) diagnostics.push(diagnose(seed.file, 'register-missing', null, '', seed.file));
    }
  }
  return { seeds, answers, diagnostics };
}
