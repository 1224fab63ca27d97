import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../../src/model/column.ts';
import { compareCodePoints } from '../pipeline/emit/code-points.ts';
import { writeText } from './file-text.ts';
import type { GivenTable } from './given-tables.ts';
import type { WrittenFile } from './published-file.ts';

/** Every table as newline-delimited JSON: one row per line, so that it can be read without being held. */
export async function writeTableLines(tables: readonly GivenTable[], to: string): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const { table, rows, read } of tables) {
    const path = `${table.name}.ndjson`;
    await writeText(join(to, path), linesOf(read()));
    written.push({ path, format: 'ndjson', title: table.title, table: table.name, rows });
  }
  return written;
}

async function* linesOf(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`;
}

/** Kinds of nested record that are published as one file, by their folder in `content/`. */
export const recordKinds = {
  commitments: { es: 'Compromisos con todo lo suyo', en: 'Commitments with everything that belongs to them' },
  plans: { es: 'Planes de acción con todo lo suyo', en: 'Action plans with everything that belongs to them' },
  members: { es: 'Miembros con todo lo suyo', en: 'Members with everything that belongs to them' },
} as const satisfies Record<string, Bilingual>;

/** The nested records, one per line: the same that stand, each alone, at the address of its page with `.json`. */
export async function writeRecordLines(content: string, to: string): Promise<WrittenFile[]> {
  mkdirSync(join(to, 'records'));
  const written: WrittenFile[] = [];
  for (const [kind, title] of Object.entries(recordKinds)) {
    const names = readdirSync(join(content, kind)).filter((name) => name.endsWith('.json'));
    names.sort(compareCodePoints);
    const path = `records/${kind}.ndjson`;
    await writeText(join(to, path), linesOf(recordsOf(join(content, kind), names)));
    written.push({ path, format: 'ndjson', title, rows: names.length });
  }
  return written;
}

async function* recordsOf(folder: string, names: readonly string[]): AsyncGenerator<unknown> {
  for (const name of names) yield JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
