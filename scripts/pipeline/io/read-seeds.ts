import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { compareCodePoints } from '../emit/code-points.ts';
import type { Seed } from '../source/seed.ts';
import { type Register, readRegister, registerName } from './read-register.ts';

export interface SeedsRead {
  /** Captures by name, in code-point order. */
  seeds: Seed[];
  diagnostics: Diagnostic[];
}

/** Gives the bytes of a file, or throws what `node:fs` throws. */
type ReadBytes = (path: string) => Uint8Array;

/** Characters that would break the public id made of the name: its file, its address, or its cell in a spreadsheet. */
const badName = /^[.=+\-\s]|[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*#%&@]/u;

const kindOf = (entry: Dirent) =>
  entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'symbolic link' : 'special file';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

/** Names the empty folder or the missing one: nothing else can be said of it. */
const ofFolder = (id: 'seeds-missing' | 'seeds-empty', folder: string): SeedsRead => ({
  seeds: [],
  diagnostics: [diagnose('', id, null, folder)],
});

/** Reads `sources.csv`; without the file nothing is known of any capture. */
function readRegisterFile(folder: string): Register {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, registerName)));
    return readRegister(text);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { entries: new Map(), diagnostics: [] };
    const place = { line_start: 1, column_start: 1, line_end: 1, column_end: 1 };
    const problem = diagnose(registerName, 'register-invalid', place, codeOf(error), 'a readable file in UTF-8');
    return { entries: new Map(), diagnostics: [problem] };
  }
}

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
 * Reads the captures of a folder, the plain files named `*.txt`, and what its `sources.csv` says of each.
 *
 * Reports `seeds-missing`, `seeds-empty`, `seed-not-a-file`, `seed-name-invalid`, `seed-unreadable` and the `register-…`
 * messages. A capture without a row counts as unknown in everything. Never throws.
 */
export function readSeeds(folder: string, read: ReadBytes = (path) => readFileSync(path)): SeedsRead {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return ofFolder('seeds-missing', folder);
  const found = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name.endsWith('.txt'))
    .sort((a, b) => compareCodePoints(a.name, b.name));
  if (found.length === 0) return ofFolder('seeds-empty', folder);
  const register = readRegisterFile(folder);
  const diagnostics = [...register.diagnostics, ...findOrphans(register, new Set(found.map(({ name }) => name)))];
  const seeds: Seed[] = [];
  for (const entry of found) {
    const seed = readSeed(folder, entry, register, read);
    if ('id' in seed) diagnostics.push(seed);
    else {
      seeds.push(seed);
      if (!seed.entry) diagnostics.push(diagnose(seed.file, 'register-missing', null, '', seed.file));
    }
  }
  return { seeds, diagnostics };
}
