import { describe, expect, it } from 'vitest';
import { breakLines, composePicture } from './compose.ts';

const caption = {
  title: 'Hitos <b> & "más"',
  source: 'Fuente: OGP',
  credit: 'CC BY 4.0',
  address: 'https://example.org/a',
};
const drawing = { label: 'Meta', markup: '<svg width="400" height="50"/>', width: 400, height: 50 };

describe('a picture', () => {
  it('says what it is, where it comes from and under which licence, as text and not as markup', () => {
    const { svg } = composePicture([drawing], caption);
    expect(svg).toContain('Hitos &lt;b&gt; &amp; &quot;más&quot;');
    for (const words of ['Fuente: OGP', 'CC BY 4.0', 'https://example.org/a', 'Meta'])
      expect(svg.match(new RegExp(`>${words}<`, 'g'))?.length).toBeGreaterThan(0);
  });

  it('grows with its drawings, and holds the widest', () => {
    const one = composePicture([drawing], caption);
    const two = composePicture([drawing, { ...drawing, width: 900 }], caption);
    expect(two.height).toBeGreaterThan(one.height);
    expect(two.width).toBeGreaterThan(900);
  });

  it('refers to nothing outside itself', () => {
    expect(composePicture([drawing], caption).svg).not.toMatch(/href=|@import|url\(http|class=/);
  });
});

describe('lines', () => {
  it.each([
    ['uno dos tres', 7, ['uno dos', 'tres']],
    ['una-palabra-larguísima y otra', 10, ['una-palabra-larguísima', 'y otra']],
    ['', 10, []],
  ])('%s', (text, letters, lines) => expect(breakLines(text, letters)).toEqual(lines));
});
