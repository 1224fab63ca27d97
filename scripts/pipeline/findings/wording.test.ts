import { describe, expect, test } from 'vitest';
import { count, listWords, numberWords, quoted, when } from './wording.ts';

describe('dates', () => {
  test.each([
    ['2018-06-30', 'el 30 de junio de 2018', 'on 30 June 2018'],
    ['2018-06-01', 'el 1 de junio de 2018', 'on 1 June 2018'],
    ['2018-02', 'en febrero de 2018', 'in February 2018'],
    ['2018-35', 'en el tercer trimestre de 2018', 'in the third quarter of 2018'],
    ['2018-40', 'en el primer semestre de 2018', 'in the first half of 2018'],
    ['2018', 'en 2018', 'in 2018'],
  ])('%s is %s', (edtf, es, en) => {
    expect(when(edtf)).toEqual({ es, en });
  });
});

test('a decimal comma in Spanish, a thin space from five digits, one decimal at most', () => {
  expect(numberWords(47.54)).toEqual({ es: '47,5', en: '47.5' });
  expect(numberWords(1234)).toEqual({ es: '1234', en: '1234' });
  expect(numberWords(1234567)).toEqual({ es: '1\u202f234\u202f567', en: '1\u202f234\u202f567' });
});

test('the last of a list comes behind “y”, or “e” before the sound of i', () => {
  expect(listWords(['a', 'b', 'c'])).toEqual({ es: 'a, b y c', en: 'a, b and c' });
  expect(listWords(['«en curso»', '«Incompleto»']).es).toBe('«en curso» e «Incompleto»');
  expect(listWords(['agua', 'hierro']).es).toBe('agua y hierro');
  expect(listWords(['agua', 'hilo']).es).toBe('agua e hilo');
  expect(listWords(['one'])).toEqual({ es: 'one', en: 'one' });
});

test('one thing and several', () => {
  expect(count(1, 'hito', 'milestone').es).toBe('1 hito');
  expect(count(2, 'hito', 'milestone').en).toBe('2 milestones');
});

test('each language has its quotation marks', () => {
  expect(quoted('sí')).toEqual({ es: '«sí»', en: '“sí”' });
});
