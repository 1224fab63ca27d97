import { describe, expect, it } from 'vitest';
import { markValues } from './mark-values.ts';

const valuesOf = (text: string, ...messages: string[]) =>
  markValues(text, messages)
    .filter(({ value }) => value)
    .map((one) => one.text);

describe('the values a finding is about', () => {
  it.each([
    [
      'numbers',
      'aumentar en 50%, de 61 a organismos 90',
      'Anuncia un 50 %; de 61 a 90 es el 47,5 %.',
      ['50', '61', '90'],
    ],
    [
      'a month, however it is written',
      'Febrero 2018 Diciembre 2019',
      'El hito 1 empieza en febrero de 2018.',
      ['Febrero 2018'],
    ],
    ['a month in figures', 'Fecha Final12/2024', 'El hito 8 termina en diciembre de 2024.', ['12/2024']],
    ['a day in the other language', 'De 30 June 2018 a', 'It begins on 30 June 2018.', ['30 June 2018']],
    ['a quarter', 'Nuevo Tercer trimestre 2019', 'Empieza en el tercer trimestre de 2019.', ['Tercer trimestre 2019']],
    ['words that are quoted', 'una supervivencia', 'El texto dice «supervivencia», 7 veces.', ['supervivencia']],
    ['no number of a milestone', 'hito 1 de 2', 'El hito 1 empieza; los 2 hitos terminan.', []],
    ['no part of a longer number', '1.610 y 61', 'De 61.', ['61']],
  ])('are found: %s', (_, text, message, values) => {
    expect(valuesOf(text, message)).toEqual(values);
  });

  it('leave the quotation whole', () => {
    const text = 'De 30 June 2018 a 30 June 2020 (61)';
    const marked = markValues(text, ['El 30 de junio de 2018; 61.', 'On 30 June 2018; 61.']);
    expect(marked.map((one) => one.text).join('')).toBe(text);
  });

  it('may be none', () => {
    expect(markValues('texto', ['Nada en común.'])).toEqual([{ text: 'texto', value: false }]);
  });

  it('are never taken for a pattern', () => {
    expect(valuesOf('¿a (b) [c] * d?', 'Dice «(b) [c] *».')).toEqual(['(b) [c] *']);
  });
});
