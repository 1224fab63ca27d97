import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const long = 'palabra '.repeat(30);
const textOf = (line: string, ...quotations: string[]) =>
  excerpt(
    line,
    quotations.map((text) => ({ from: line.indexOf(text), text })),
  );

describe('an excerpt', () => {
  it('tells the quotation from the words around it', () => {
    expect(textOf('Julio 2019 Diciembre 2019', 'Diciembre 2019')).toEqual([
      { text: 'Julio 2019 ', quoted: false },
      { text: 'Diciembre 2019', quoted: true },
    ]);
  });

  it('gives a short line back whole', () => {
    const line = 'de 61 a organismos gubernamentales 90';
    expect(
      textOf(line, '61', '90')
        .map(({ text }) => text)
        .join(''),
    ).toBe(line);
  });

  it('cuts long context at a space and says so', () => {
    const [before, , after] = textOf(`${long}50${long}`, '50');
    expect(before?.text).toMatch(/^… (palabra )+$/);
    expect(after?.text).toMatch(/^(palabra )+…$/);
  });

  it('keeps both ends of what stands between two quotations', () => {
    expect(textOf(`50 ${long}90`, '50', '90')[1]?.text).toMatch(/^ (palabra )+… (palabra )+$/);
  });

  it('gives the quotation alone where it does not stand in the line', () => {
    expect(excerpt('otra cosa', [{ from: 3, text: 'correo' }])).toEqual([{ text: 'correo', quoted: true }]);
  });

  it('leaves out a quotation inside another', () => {
    const line = 'de 2018 a 2020';
    const pieces = excerpt(line, [
      { from: 0, text: line },
      { from: 3, text: '2018' },
    ]);
    expect(pieces).toEqual([{ text: line, quoted: true }]);
  });
});
