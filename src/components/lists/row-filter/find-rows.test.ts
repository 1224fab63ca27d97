import { describe, expect, it } from 'vitest';
import { hasWords, inOrder } from './find-rows.ts';

describe('a row', () => {
  it.each([
    ['Béni Mellal-Khénifra, Marruecos', 'khenifra', true],
    ['Béni Mellal-Khénifra, Marruecos', 'MARRUECOS béni', true],
    ['Béni Mellal-Khénifra, Marruecos', 'Túnez béni', false],
    ['Perú', '', true],
    ['Perú', '  perú ', true],
  ])('%s has the words «%s»: %s', (text, words, found) => expect(hasWords({ text }, words)).toBe(found));
});

it('puts the largest first, and equals as they stand', () => {
  const entries = [1, 3, 3, 2].map((known, place) => ({ text: '', numbers: { known }, rows: [place] }));
  expect(inOrder(entries, 'known').flatMap(({ rows }) => rows)).toEqual([1, 2, 3, 0]);
  expect(inOrder(entries, '').flatMap(({ rows }) => rows)).toEqual([0, 1, 2, 3]);
  expect(inOrder(entries, 'missing').flatMap(({ rows }) => rows)).toEqual([0, 1, 2, 3]);
});
