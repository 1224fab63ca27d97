import { expect, it } from 'vitest';
import { compareCodePoints, compareValues } from './code-points.ts';

const cases: [string, string[]][] = [
  ['capital letters before small ones, accents last', ['B', 'a', 'z', 'á']],
  ['a shorter text before one it begins', ['a', 'ab']],
  ['characters beyond the basic plane after all others', ['\uff5e', '😀']],
];

it.each(cases)('orders %s', (_what, sorted) => {
  expect([...sorted].reverse().sort(compareCodePoints)).toEqual(sorted);
});

it('orders numbers as numbers', () => {
  expect([10, 9, 2].sort(compareValues)).toEqual([2, 9, 10]);
});
