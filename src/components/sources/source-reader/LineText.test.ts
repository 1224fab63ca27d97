import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import LineText from './LineText.astro';

const container = await AstroContainer.create();
const render = async (text: string, spans: object[] = []) =>
  (await container.renderToString(LineText, { props: { text, spans, textLang: undefined } })).trim();

describe('the text of a line', () => {
  it('keeps its spaces and nothing else', async () => {
    expect(await render('  • Sector  privado 8 Mayo')).toBe(
      '<span class="source-text is-plain">  • Sector  privado 8 Mayo</span>',
    );
  });

  it('is never markup', async () => {
    expect(await render('<b>sí</b> & {x}')).toBe(
      '<span class="source-text is-plain">&lt;b&gt;sí&lt;/b&gt; &amp; {x}</span>',
    );
  });

  it('marks the words of a fact and keeps the line whole', async () => {
    const span = {
      record_type: 'commitment',
      line_start: 12,
      line_end: 12,
      column_start: 30,
      column_end: 34,
      quotation: '2018',
    };
    const html = await render('Ciclo del plan de acción   : 2018', [span]);
    expect(html).toContain('<span class="source-read">2018</span>');
    expect([...html.matchAll(/<span class="(?:is-plain|source-read)">([^<]*)/g)].map(([, text]) => text).join('')).toBe(
      'Ciclo del plan de acción   : 2018',
    );
  });
});
