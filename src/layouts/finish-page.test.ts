import { describe, expect, it } from 'vitest';
import { finishPage } from './finish-page.ts';

const link = '<link rel="stylesheet" href="/_astro/style.abc.css">';
const mark = '<template data-rest-of-styles></template>';

describe('the sheet of a page', () => {
  it('goes where the page marks it', () => {
    expect(finishPage(`<head>${link}</head><h1>a</h1>${mark}<h2>b</h2>`)).toBe(
      `<head></head><h1>a</h1>${link}<h2>b</h2>`,
    );
  });

  it('goes behind the head of a page without a mark, and a sheet of its kind with it; the sheet of the first screen stays', () => {
    const [first, own] = ['first', 'explorer'].map((name) => `<link rel="stylesheet" href="/_astro/${name}.abc.css">`);
    const header = '<header class="page-head"><h1>$& a</h1></header>';
    expect(finishPage(`<head>${first}${own}${link}</head>${header}<h2>b</h2>`)).toBe(
      `<head>${first}</head>${header}${own}${link}<h2>b</h2>`,
    );
  });

  it('stays where a page has neither', () => {
    expect(finishPage(`<head>${link}</head><h1>a</h1>`)).toBe(`<head>${link}</head><h1>a</h1>`);
  });

  it('leaves no mark behind where there is no sheet', () => {
    expect(finishPage(`<h1>a</h1>${mark}`)).toBe('<h1>a</h1>');
  });
});

describe('spaces', () => {
  it.each([
    ['between blocks go', '<ul> <li> a </li> <li>b</li> </ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['between words and inline elements stay', '<p> a <b>c</b> <i>d</i> e </p>', '<p>a <b>c</b> <i>d</i> e</p>'],
    [
      'in and beside preformatted text stay',
      '<p> a </p> <pre> b\n <i>c</i> </pre> <p> d </p>',
      '<p>a</p> <pre> b\n <i>c</i> </pre> <p>d</p>',
    ],
    [
      'at the end of a link go: they would be underlined',
      '<p><a href="x"> a </a> b</p>',
      '<p><a href="x"> a</a> b</p>',
    ],
    ['in an attribute stay', '<p title="a  &lt; b "> c </p>', '<p title="a  &lt; b ">c</p>'],
    [
      'beside elements with like names stay',
      '<p>a <time>b</time> <tt>c</tt></p>',
      '<p>a <time>b</time> <tt>c</tt></p>',
    ],
  ])('%s', (_, html, expected) => expect(finishPage(html)).toBe(expected));
});
