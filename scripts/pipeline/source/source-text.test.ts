import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, slug } from './fold.ts';
import { emailMark, phoneMark } from './personal-data.ts';
import { SourceText } from './source-text.ts';
import { split } from './span.ts';

/** Texts with everything that captures have been seen to hold. */
const odd = fc
  .array(
    fc.constantFrom(
      'acción',
      'accio\u0301n',
      ' ',
      '\u00a0',
      '\n',
      '\r\n',
      '\u200b',
      '\ufeff',
      '\u202e',
      '\t',
      'L 37',
      '=1+1',
      '<b>',
      '{x}',
      '🙂',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

const linesOf = (raw: string) => raw.split(/\r\n|\r|\n/);

/** A stretch from one word of a source to another, as passages are. */
const stretch = (source: SourceText, a: number, b: number) => {
  const words = split(source.whole, /\s+/g);
  const [i, j] = [a % Math.max(1, words.length), b % Math.max(1, words.length)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  const [from, to] = [words[i], words[j]];
  return from && to ? source.fragment(from.start, to.end) : null;
};

describe('a source text', () => {
  it('gives for every stretch of words a place in the file that holds its quotation', () => {
    fc.assert(
      fc.property(odd, fc.nat(), fc.nat(), (raw, a, b) => {
        const source = new SourceText(raw);
        const fragment = stretch(source, a, b);
        if (!fragment) return;
        const place = source.place(fragment);
        const lines = linesOf(raw).slice(place.line_start - 1, place.line_end);
        lines.push((lines.pop() ?? '').slice(0, place.column_end - 1));
        const found = [(lines.shift() ?? '').slice(place.column_start - 1), ...lines].join('\n');
        expect(found.replaceAll('\u202e', '⟨U+202E⟩')).toBe(source.quotation(fragment));
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('reads a quotation as the stretch it was taken from', () => {
    fc.assert(
      fc.property(odd, fc.nat(), fc.nat(), (raw, a, b) => {
        const source = new SourceText(raw);
        const fragment = stretch(source, a, b);
        if (fragment) expect(new SourceText(source.quotation(fragment)).text).toBe(fragment.text);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('has no carriage return, no-break space or invisible character to read', () => {
    fc.assert(
      fc.property(odd, (raw) => {
        expect(new SourceText(raw).text).not.toMatch(/[\r\t\u00a0\u200b\ufeff\u202e]/);
      }),
      { seed: 20261122 },
    );
  });

  it('counts lines and columns from 1 in the file as it is, with Windows line ends', () => {
    const source = new SourceText('uno\r\ndos tres\r\n');
    const at = source.text.indexOf('tres');
    expect(source.place({ start: at, end: at + 4 })).toEqual({
      line_start: 2,
      column_start: 5,
      line_end: 2,
      column_end: 9,
    });
  });

  it('shows direction controls by their code', () => {
    expect(new SourceText('a\u202eb').text).toBe('a⟨U+202E⟩b');
  });
});

describe('personal data', () => {
  const cases: [string, string][] = [
    ['i.himmi@example.org / 002125 37 67 99 96', `${emailMark} / ${phoneMark}`],
    ['ana.perez@example.org'.toUpperCase(), emailMark],
    ['Tel.: 0537 67 99 96', `Tel.: ${phoneMark}`],
    ['Phone\n+44 (0)20 7946 0000', `Phone\n${phoneMark}`],
    ['ana.perez@example.org, 55 1234 5678', `${emailMark}, ${phoneMark}`],
    ['Decreto No. 2.17.265 de 2018', 'Decreto No. 2.17.265 de 2018'],
    ['De 2018-2020, 456 personas y el 112', 'De 2018-2020, 456 personas y el 112'],
    ['Ley 936 de 2016 (Ley 989)', 'Ley 936 de 2016 (Ley 989)'],
    ['@ sin correo, a@b', '@ sin correo, a@b'],
    ['http://www.chikaya.ma plataforma', 'http://www.chikaya.ma plataforma'],
  ];
  it.each(cases)('%j is read as %j', (raw, text) => {
    expect(new SourceText(raw).text).toBe(text);
  });

  it('is left out of quotations and published lines, and the places behind it stay those of the file', () => {
    const raw = 'correo ana@example.org fin';
    const source = new SourceText(raw);
    const at = source.text.indexOf('fin');
    expect(source.place({ start: at, end: at + 3 }).column_start).toBe(raw.indexOf('fin') + 1);
    expect(source.quotation(source.whole)).toBe(`correo ${emailMark} fin`);
    const published = source.published();
    expect([published.lines, published.line(1)]).toEqual([1, `correo ${emailMark} fin`]);
  });
});

describe('fragments', () => {
  it('split into pieces that stand at their places', () => {
    const source = new SourceText('uno; dos ;; tres');
    for (const piece of split(source.whole, /;/g)) expect(source.text.slice(piece.start, piece.end)).toBe(piece.text);
    expect(split(source.whole, /;/g).map(({ text }) => text)).toEqual(['uno', 'dos', 'tres']);
  });

  it.each([' ', '\u00a0', '\t', '*', '|', '-', '#', '('])('read a line that has “%s” 300,000 times', (sign) => {
    const long = sign.repeat(300_000);
    const text = new SourceText(`Title\n${long}x\nEnd\n`).whole.text;
    expect(text.startsWith('Title\n')).toBe(true);
    expect(text.trimEnd().endsWith('x\nEnd')).toBe(true);
  });

  it('fold to the same length, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
      { seed: 20261122 },
    );
    expect(fold('Diseño – “Á”')).toBe('diseno - "a"');
    expect(slug('Regueb, Túnez')).toBe('regueb-tunez');
  });
});
