import { describe, expect, it } from 'vitest';
import { type Card, cardSize, drawCard } from './card.ts';
import { toPng } from './render.ts';

const card: Card = {
  site: 'Compromisos Abiertos',
  about: 'Marruecos · Plan 2018-2020',
  title: 'Guía <b> & "trámites"',
  facts: ['8 hitos', 'verificable: sí'],
  id: 'XX0001',
};
const placesOf = (svg: string) => [...svg.matchAll(/<text x="\d+" y="(\d+)"/g)].map(([, y]) => Number(y));

describe('a card', () => {
  it('shows its words as text, never as markup', () => {
    const svg = drawCard({ ...card, facts: ['a\u{0}b'] });
    expect(svg).toContain('Guía &lt;b&gt; &amp; &quot;trámites&quot;');
    expect(svg).toContain('a b');
  });

  it('keeps everything on the card, however long the title and however many the facts', () => {
    const long = drawCard({ ...card, title: 'palabra '.repeat(200), facts: Array(30).fill('hecho '.repeat(40)) });
    expect(Math.max(...placesOf(long))).toBeLessThan(cardSize.height);
    expect(long).toContain('…');
    const beforeSite = placesOf(long).slice(0, -2);
    expect(Math.max(...beforeSite)).toBeLessThan(540);
  });

  it('is drawn twice with the same bytes, at its size', async () => {
    const [one, two] = [await toPng(drawCard(card)), await toPng(drawCard(card))];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const view = new DataView(one.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([cardSize.width, cardSize.height]);
  });
});
