import { describe, expect, it } from 'vitest';
import { inLanguage, unmark } from '../format/data-text.ts';
import { markLanguages } from './mark-languages.ts';

const inEnglish = (text: string) => inLanguage(text, 'en', 'es');
const national = inEnglish('national');
/** The body of a page as it is written; its own language stands for that of the column it shows. */
const written = (body: string) => markLanguages(`<html lang="en">${body}`).replace('<html lang="en">', '');

describe('a text in another language than its page', () => {
  it.each([
    ['alone', `<dd>${national}</dd>`, '<dd><span lang="en">national</span></dd>'],
    [
      'in a sentence, twice',
      `<p>a ${national}, ${national}</p>`,
      '<p>a <span lang="en">national</span>, <span lang="en">national</span></p>',
    ],
    [
      'with elements in it',
      `<p>${inEnglish('says <q lang="es">uno</q>.')}</p>`,
      '<p><span lang="en">says <q lang="es">uno</q>.</span></p>',
    ],
    ['in an attribute', `<a title="x > ${national}">b</a>`, '<a title="x > national">b</a>'],
    [
      'in a choice',
      `<option value="a">${national} (1)</option><option lang="es">b</option>`,
      '<option value="a" lang="en">national (1)</option><option lang="es">b</option>',
    ],
    ['in what is text alone', `<title>${national}</title>`, '<title>national</title>'],
    ['in a script', `<script>"${national}" < 1</script>`, '<script>"national" < 1</script>'],
    [
      'in a drawing and behind it',
      `<svg><text>${national}</text><desc>${national}</desc></svg>${national}`,
      '<svg><text><tspan lang="en">national</tspan></text><desc>national</desc></svg><span lang="en">national</span>',
    ],
  ])('is marked where an element can stand: %s', (_, body, expected) => expect(written(body)).toBe(expected));

  it('stops the build where its end was cut off', () => {
    const cut = national.slice(0, -3);
    expect(() => written(`<p>${cut}</p>`)).toThrow();
    expect(() => written(`<p>${cut}</p><p>${national}</p>`)).toThrow();
  });

  it('is bare in a file', () => expect(unmark(`a,${national}\r\n`)).toBe('a,national\r\n'));

  it('changes no page that has none', () => {
    const page = '<html lang="es"><p title="a > b">c</p>';
    expect(markLanguages(page)).toBe(page);
  });
});
