import { describe, expect, it } from 'vitest';
import { pattern, patternPart, patternWith } from './pattern.ts';

const and = { es: ['y'], en: ['and'], fr: ['et', 'ainsi que'] };
const or = { es: ['o'], en: ['or'], fr: ['ou'], others: ['или'] };

describe('patterns made of words', () => {
  it('any spelling of a table may stand, the longest first', () => {
    expect(patternPart`^${and}\s+`).toBe('^(?:ainsi que|and|et|y)\\s+');
  });

  it('tables and single words stand side by side in a list', () => {
    expect(patternPart`${[and, or, ['Más']]}`).toBe('(?:ainsi que|and|mas|или|et|or|ou|o|y)');
  });

  it('a text is part of the pattern, a word in a list is none', () => {
    expect(pattern`^${'\\d+'}${['a.b']}$`.test('12a.b')).toBe(true);
    expect(pattern`^${['a.b']}$`.test('axb')).toBe(false);
  });

  it('takes other flags', () => {
    expect('a y b et c'.split(patternWith('gu')`\s${and}\s`)).toEqual(['a', 'b', 'c']);
  });
});
