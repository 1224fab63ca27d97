import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../pipeline.ts';

/* A message that counts says “1 commitment” and “2 commitments”, in both languages. */

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

/** Rules that put a plural behind a number which is never one, and why it never is. */
const neverOne: Readonly<Record<string, string>> = {
  'body-not-listed.ts': 'silent below two milestones',
  'same-dates-for-all.ts': 'silent below three milestones',
  'nothing-planned-at-end.ts': 'silent below three months',
  'list-entry-without-area.ts': 'silent below three entries',
  'institution-listed-twice.ts': 'twice has its own words',
  'review-and-plan-dates.ts': 'one other has its own words',
  'states-all-printed.ts': 'the only milestone has its own words',
  'target-without-baseline.ts': 'one target has its own words',
  'marks-apart.ts': 'silent below two boxes',
};

const plurals =
  'compromisos|commitments|hitos|milestones|casillas|boxes|valores|values|OGP values|veces|times|metas|targets|palabras|words|meses|months|partes|parts|entradas|entries|notas|notes|ids|páginas|pages';
const bare = new RegExp(`\\$\\{[^{}]*\\}\\s(?:${plurals})(?![\\p{L}])`, 'gu');
const barePluralsIn = (file: string) => readFileSync(join(folder, file), 'utf8').match(bare) ?? [];

test.each(files)('%s puts no plural behind a number that can be one', (file) => {
  expect(barePluralsIn(file).length > 0, barePluralsIn(file).join('; ')).toBe(file in neverOne);
});

describe('the commitments that are only listed', () => {
  const page = (ids: readonly string[]) =>
    ['Skip Navigation', 'Albania', 'Member Since 2011', 'Resources', 'Commitments']
      .concat(ids.flatMap((id, i) => [`  ${i + 1}. Invented title`, `    ${id}, 2018, E-Government`]))
      .join('\n');
  const told = (ids: readonly string[]) => {
    const bytes = new TextEncoder().encode(page(ids));
    const { findings } = convert([{ file: 'page.txt', bytes, entry: null }]).dataset;
    const [one] = findings.filter(({ rule }) => rule === 'listed-not-captured');
    return [one?.message_es, one?.message_en];
  };

  test('one', () => {
    expect(told(['AL0001'])).toEqual([
      'Se conoce 1 compromiso de este miembro y no se tiene su página: solo se sabe lo que dice una lista.',
      '1 commitment of this member is known, and its page is not held: only what a list says is known.',
    ]);
  });

  test('several, and the page of none', () => {
    expect(told(['AL0001', 'AL0002'])).toEqual([
      'Se conocen 2 compromisos de este miembro y no se tiene la página de ninguno: solo se sabe lo que dice una lista.',
      '2 commitments of this member are known, and the page of none is held: only what a list says is known.',
    ]);
  });
});
