import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secrets } from '../../scripts/corpus/damage/personal-data.ts';
import { type Choices, choicesOf } from '../../scripts/corpus/records/choices.ts';
import { compare } from './compare.ts';

/*
 * The pipeline read backwards: what a page was made from is what is read from it, whatever its layout, language and damage.
 * CORPUS_PAGES sets how many pages of each layout are tried; CORPUS_SEED where they begin.
 */

const pages = Number(process.env.CORPUS_PAGES ?? 400);
const seed = Number(process.env.CORPUS_SEED ?? 20_261_122);

/** Fails with the smallest page that shows the difference. */
function check({ page, ...compared }: ReturnType<typeof compare>): void {
  if (isDeepStrictEqual(compared.read, compared.expected) && compared.textsLost.length === 0) return;
  const message = `damage: ${page.damages.join(', ') || 'none'}\n${page.text}`;
  expect(compared.read, message).toEqual(compared.expected);
  expect(compared.textsLost, message).toEqual([]);
}

describe.each(['A', 'B', 'C', 'D1', 'D2', 'M', 'X'] as const)('layout %s', (layout) => {
  it('every record is read back from its page', () => {
    fc.assert(
      fc.property(choicesOf([layout]), (choices: Choices) => {
        const compared = compare(choices);
        check(compared);
        if (!compared.page.damages.includes('personal-data')) return;
        const out = JSON.stringify([
          compared.conversion.dataset,
          [...compared.conversion.documents.values()].map((one) => one.read()),
        ]);
        for (const secret of secrets) expect(out).not.toContain(secret);
      }),
      { numRuns: pages, seed },
    );
  }, 600_000);
});
