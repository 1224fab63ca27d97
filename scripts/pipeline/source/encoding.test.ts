import { describe, expect, it } from 'vitest';
import { SourceText } from './source-text.ts';

describe('letters that stand in the file as something else', () => {
  it.each([
    ['encoded twice', 'AcciÃ³n de la poblaciÃ³n â€“ â€œmÃ­aâ€\u009d', 'Acción de la población – “mía”'],
    ['not encoded twice', 'São Paulo, ÅÄÖ, Âge, ¿Qué? «A»', 'São Paulo, ÅÄÖ, Âge, ¿Qué? «A»'],
    ['as names and numbers', 'Lamps&nbsp;&amp; Ladders&#39; &eacute;t&#xE9; &Ntilde;', "Lamps & Ladders' été Ñ"],
    ['as rare names', 'A&rarr;B&thinsp;&euro;&ecaron;&half;', 'A→B €ě½'],
    ['as names of what cannot be seen', 'soft&shy;ware&zwj;&#8203;', 'software'],
    ['as names that are none', '&foo; AT&T; &#7; &#64;', '&foo; AT&T; &#7; &#64;'],
    ['as names of controls', '&Tab;&NewLine;&lrm;&#150;&#0;&commat;', '&Tab;&NewLine;&lrm;&#150;&#0;&commat;'],
    ['in an address', 'ana&#64;example.org or ana&commat;example.org', '[correo omitido] or [correo omitido]'],
  ])('%s', (_, raw, text) => {
    expect(new SourceText(raw).text).toBe(text);
  });
});

describe('Markdown', () => {
  const page = (line: string) => `# Title\n${line}\n# More\n`;
  const read = (line: string) => new SourceText(page(line)).text.split('\n')[1];

  it.each([
    ['**Status:** Active', 'Status: Active'],
    ['**Ambition** (see [definition](https://example.org/a "b"))**:** Low', 'Ambition (see definition): Low'],
    ['- [Lamps \\& Ladders](/members/x/) and _more_, *all*', '- Lamps \\& Ladders and more, all'],
    ['![Major](/major.png) Major ![](/a.svg)', 'Major Major '],
    ['| One | Two |', 'One | Two'],
    ['| --- | :---: |', ''],
    ['* an item of 3 * 4 and a_b_c', '* an item of 3 * 4 and a_b_c'],
    ['[office](mailto:ana@example.org)', 'office[correo omitido]'],
    ['[1] a note', '[1] a note'],
  ])('%j is read as %j', (line, text) => {
    expect(read(line)).toBe(text);
  });

  it('is left as it is where the text is none', () => {
    const plain = '# 1 * Verifiable: Yes\n** twice ** [1] a_b | c\n';
    expect(new SourceText(plain).text).toBe(plain);
  });

  it('leads back to the file, and lets no address out', () => {
    const raw = page('See **the [lamp office](mailto:ana@example.org)** here');
    const source = new SourceText(raw);
    const at = source.text.indexOf('lamp office');
    expect(source.place({ start: at, end: at + 11 })).toMatchObject({
      line_start: 2,
      column_start: 12,
      column_end: 23,
    });
    expect(source.quotation(source.whole)).not.toContain('ana@');
  });
});
