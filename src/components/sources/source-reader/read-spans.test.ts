import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideLine } from './read-spans.ts';

const text = 'Febrero 2018 Diciembre 2019';
const span = (from: number, to: number, quotation = text.slice(from, to)) => ({
  record_type: 'milestone' as const,
  line_start: 65,
  line_end: 65,
  column_start: from + 1,
  column_end: to + 1,
  quotation,
});
const read = (spans: ReturnType<typeof span>[]) =>
  divideLine(text, spans)
    .filter((stretch) => stretch.read)
    .map((stretch) => stretch.text);

describe('a line divided by what was read from it', () => {
  it('marks the words of each fact', () => {
    expect(read([span(13, 27), span(0, 12)])).toEqual(['Febrero 2018', 'Diciembre 2019']);
  });

  it('joins facts that share words', () => {
    expect(read([span(0, 7), span(0, 12), span(4, 10)])).toEqual(['Febrero 2018']);
  });

  it('marks nothing on a line read whole', () => {
    expect(read([span(0, text.length)])).toEqual([]);
  });

  it('leaves out a quotation that does not stand there, and the text of sections', () => {
    expect(read([span(0, 12, 'Marzo 2018')])).toEqual([]);
    expect(divideLine(text, [{ ...span(0, 12), record_type: 'section' }])).toEqual([{ text, read: false }]);
  });

  it('gives back the line, whatever was read from it', () => {
    const place = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(place), (spans) => {
        expect(
          divideLine(text, spans)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
      { seed: 1 },
    );
  });
});
