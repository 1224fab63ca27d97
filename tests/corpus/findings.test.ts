import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faults } from '../../scripts/corpus/faults/faults.ts';
import { choicesOf } from '../../scripts/corpus/records/choices.ts';
import { compare } from './compare.ts';

/* What is planted on a page is found, and nothing is found that is not there. */

const pages = Number(process.env.CORPUS_PAGES ?? 400);
const seed = Number(process.env.CORPUS_SEED ?? 20_261_122);

/** What any page of the corpus lacks without being at fault: the commitments it only lists, states that lost their colour. */
const ordinary = new Set([
  'listed-not-captured',
  'ids-missing',
  'nothing-planned-at-end',
  'field-empty-in-head',
  'states-all-printed',
]);

it('every planted fault is found, and nothing else', () => {
  const planted = new Set<string>();
  const which = fc.nat({ max: faults.length - 1 });
  fc.assert(
    fc.property(choicesOf(['A', 'B', 'C', 'D1', 'D2', 'M', 'X']), which, (choices, fault) => {
      const { page, conversion } = compare({ ...choices, damages: [], fault });
      const found = conversion.dataset.findings.filter((one) => one.severity !== 'note' && !ordinary.has(one.rule));
      for (const rule of page.facts.findings) planted.add(rule);
      const rules = [...new Set(found.map(({ rule }) => rule))];
      if (String(rules) !== String(page.facts.findings))
        expect(
          found.map(({ rule, message_en }) => `${rule}: ${message_en}`),
          page.text,
        ).toEqual(page.facts.findings);
    }),
    { numRuns: pages * 3, seed },
  );
  // Each fault comes up on some page, so that none is silently never planted.
  expect([...planted].sort()).toEqual(faults.map(({ rule }) => rule).sort());
}, 600_000);
