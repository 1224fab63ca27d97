import { expect, test } from 'vitest';
import { firstMatches, groupsOf } from './first-match.ts';

const found = (patterns: RegExp[], text: string) => [...firstMatches(patterns, text)].map(([match]) => match);

test('patterns find what they find as alternatives of one', () => {
  const alternatives = ['ab', 'a', 'bc', 'c+'];
  const apart = alternatives.map((one) => new RegExp(one, 'g'));
  const whole = new RegExp(alternatives.join('|'), 'g');
  for (const text of ['', 'abc', 'aabcc', 'ccab bc a', 'xbcaabx'])
    expect(found(apart, text)).toEqual([...text.matchAll(whole)].map(([match]) => match));
});

test('alternatives that are short together are one group, in their order', () => {
  expect(groupsOf(['a', 'b'])).toEqual(['a|b']);
  const long = 'x'.repeat(9000);
  expect(groupsOf(['a', long, long, 'b'])).toEqual([`a|${long}`, `${long}|b`]);
});
