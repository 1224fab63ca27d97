import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../scripts/corpus/corpus.ts';
import { damages } from '../../scripts/corpus/damage/damages.ts';
import { encodings } from '../../scripts/corpus/damage/encodings.ts';
import type { DueFinding } from '../../scripts/corpus/due/due-finding.ts';
import { listFindings, notPlanted } from '../../scripts/corpus/due/lists.ts';
import { faults, faultsOf } from '../../scripts/corpus/faults/faults.ts';
import type { CorpusPage } from '../../scripts/corpus/page.ts';
import { type Choices, choicesOf } from '../../scripts/corpus/records/choices.ts';
import { languages, pick } from '../../scripts/corpus/records/language.ts';
import { rules } from '../../scripts/pipeline/findings/rules.ts';
import { convert } from '../../scripts/pipeline/pipeline.ts';
import type { Conversion } from '../../scripts/pipeline/source/seed.ts';
import { captureOf, compare } from './compare.ts';

/*
 * What is planted on a page is found, what its record has by chance is found, and nothing else is: record by record, rule by rule,
 * gaps and notes included. CORPUS_PAGES sets how many pages are tried, CORPUS_SEED where they begin.
 */

const pages = Number(process.env.CORPUS_PAGES ?? 400);
const seed = Number(process.env.CORPUS_SEED ?? 20_261_122);

const foundIn = ({ dataset }: Conversion): string[] =>
  dataset.findings.map(({ rule, subject_id }) => `${rule} ${subject_id}`).sort();

/** What must be found in pages; entries that several print of one list are one finding. */
function dueIn(made: readonly CorpusPage[]): string[] {
  const facts = made.map((page) => page.facts).filter(({ report, refused }) => !report && !refused);
  const due = [...facts.flatMap(({ findings }) => findings), ...listFindings(facts)];
  const isFirst = ({ rule, subject, key }: DueFinding, i: number) =>
    key === undefined || due.findIndex((one) => one.rule === rule && one.subject === subject && one.key === key) === i;
  return due
    .filter(isFirst)
    .map(({ rule, subject }) => `${rule} ${subject}`)
    .sort();
}

/** Every third page in letters and spaces as its record has them, the others in other characters, which say the same. */
const encodedAs = (wording: number): Choices['damages'] =>
  wording % 3 === 0 ? [] : [{ kind: damages.indexOf(pick(encodings, wording)), at: 0 }];

/** Rules that something was found by, over all pages. */
const cameUp = new Set<string>();

/** Fails with the smallest page that shows the difference. */
function check({ page, conversion, read, expected }: ReturnType<typeof compare>): void {
  const [found, due] = [foundIn(conversion), dueIn([page])];
  for (const one of found) cameUp.add(one.split(' ')[0] ?? '');
  const message = () =>
    [
      `planted: ${page.planted ?? 'nothing'}; damage: ${page.damages.join(', ') || 'none'}`,
      ...conversion.dataset.findings.map(({ rule, message_en }) => `${rule}: ${message_en}`),
      page.text,
    ].join('\n');
  if (!isDeepStrictEqual(found, due)) expect(found, message()).toEqual(due);
  if (!isDeepStrictEqual(read, expected)) expect(read, message()).toEqual(expected);
}

describe.each(['A', 'B', 'C', 'D1', 'D2', 'M', 'X'] as const)('layout %s', (layout) => {
  it('a page without a planted fault gives what its record has, however damaged', () => {
    fc.assert(
      fc.property(choicesOf([layout]), (choices) => check(compare(choices))),
      { numRuns: Math.ceil(pages / 8), seed },
    );
  }, 600_000);

  it.each(languages)(
    'every fault is found, and nothing else: %s',
    (language) => {
      for (const [fault, { rule }] of faultsOf({ layout, language }).entries())
        fc.assert(
          fc.property(choicesOf([layout]), (choices) => {
            const compared = compare({ ...choices, language, damages: encodedAs(choices.wording), fault });
            fc.pre(compared.page.planted === rule);
            const due = compared.page.facts.findings.map((one) => one.rule);
            expect(due, `${rule} is planted, and the page does not have it:\n${compared.page.text}`).toContain(rule);
            check(compared);
          }),
          { numRuns: Math.ceil(pages / 200), seed },
        );
    },
    600_000,
  );
});

it('a whole corpus gives what was put there, and nothing else', () => {
  const made = [...makeCorpus(pages, seed)];
  const found = foundIn(convert(made.map((page, i) => captureOf(page, `${String(i).padStart(5, '0')}.txt`))));
  expect(found).toEqual(dueIn(made));
}, 600_000);

it('every rule has a fault, or a reason why it has none and comes up by chance', () => {
  const planted = faults.map(({ rule }) => rule);
  expect([...new Set([...planted, ...Object.keys(notPlanted)])].sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(Object.keys(notPlanted).filter((rule) => planted.includes(rule) || !cameUp.has(rule))).toEqual([]);
});
