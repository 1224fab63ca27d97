import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { account } from '../scripts/pipeline/account/account.ts';
import { catalogue, type DiagnosticId } from '../scripts/pipeline/diagnostics/catalogue.ts';
import { type Diagnostic, reporterFor } from '../scripts/pipeline/diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../scripts/pipeline/diagnostics/format.ts';
import { emptyPage } from '../scripts/pipeline/extract/raw-page.ts';
import { readSeeds } from '../scripts/pipeline/io/read-seeds.ts';
import { lex } from '../scripts/pipeline/lex/lines.ts';
import { convert } from '../scripts/pipeline/pipeline.ts';
import { SourceText } from '../scripts/pipeline/source/source-text.ts';
import { checkPassages } from '../scripts/pipeline/validate/passages.ts';
import { expectStored } from './cli/stored.ts';

/* Each message has the smallest folder of captures that gives it: `tests/diagnostics/<id>/seeds` and `diagnostics.txt`. */

const folder = import.meta.dirname;
const ids = Object.keys(catalogue).sort() as DiagnosticId[];
const cases = readdirSync(join(folder, 'diagnostics')).sort();

/** Messages that no capture can give, and how they come about. */
const made: Partial<Record<string, (seeds: string) => readonly Diagnostic[]>> = {
  'seed-unreadable': (seeds) =>
    readSeeds(seeds, () => {
      throw Object.assign(new Error('no permission'), { code: 'EACCES' });
    }).diagnostics,
  'line-unaccounted': () => {
    const list: Diagnostic[] = [];
    const source = new SourceText('Marruecos\n');
    account(source, lex(source), emptyPage(), reporterFor('seed.txt', list));
    return list;
  },
  'passage-mismatch': () => {
    const list: Diagnostic[] = [];
    const place = { line_start: 1, column_start: 1, line_end: 1, column_end: 10 };
    const passage = {
      passage_id: 'p-1',
      record_type: 'member' as const,
      record_id: 'morocco',
      field: 'name_verbatim',
      position: 1,
      source_id: 'seed',
      ...place,
      quotation: 'Marruecas',
    };
    checkPassages('Marruecos\n', [passage], reporterFor('seed.txt', list));
    return list;
  },
};

function diagnosticsOf(id: string): readonly Diagnostic[] {
  const seeds = join(folder, 'diagnostics', id, 'seeds');
  const special = made[id];
  if (special) return special(seeds);
  const read = readSeeds(seeds);
  const found = [...read.diagnostics, ...convert(read.seeds, read.answers).diagnostics];
  return found.map((one) => ({ ...one, actual: one.actual.replace(seeds, 'seeds') }));
}

describe.each(cases)('%s', (id) => {
  const diagnostics = diagnosticsOf(id);

  it('is what its smallest example gives', () => {
    expect(diagnostics.map((one) => one.id)).toContain(id);
    expectStored(
      join(folder, 'diagnostics', id, 'diagnostics.txt'),
      diagnostics.map((one) => `${formatDiagnostic(one)}\n`).join(''),
    );
  });

  it('is the only error of its example', () => {
    expect(diagnostics.filter((one) => one.severity === 'error' && one.id !== id)).toEqual([]);
  });
});

it('folders, catalogue and reference list the same messages', () => {
  const page = readFileSync(join(folder, '../docs/reference/diagnostics.md'), 'utf8');
  expect(cases).toEqual(ids);
  expect([...page.matchAll(/^### (.+)$/gm)].map(([, id]) => id).sort()).toEqual(ids);
});

describe('the words of the catalogue', () => {
  it.each(Object.entries(catalogue))('%s says what was found, what was expected and what to do', (id, entry) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    if (entry.severity !== 'info') expect(entry.reason).toMatch(/^Unexpected .*, expected /);
    expect(entry.reason.endsWith('.')).toBe(false);
    expect(entry.note).toMatch(/^[A-Z].*\.$/);
  });

  it('names only files that exist', () => {
    const named = Object.values(catalogue).flatMap(
      ({ note }) => note.match(/\b(?:seeds|scripts|docs)\/[\w./-]*\w/g) ?? [],
    );
    expect(named.filter((path) => !existsSync(join(folder, '..', path)))).toEqual([]);
  });
});
