import { describe, expect, it } from 'vitest';
import { finishPage } from './finish-page.ts';
import { scriptLoader } from './script-loader.ts';

const link = '<link rel="stylesheet" href="/_astro/style.abc.css">';
const mark = '<template data-rest-of-styles></template>';

describe('the sheet of a page', () => {
  it('goes where the page marks it', () => {
    expect(finishPage(`<head>${link}</head><h1>a</h1>${mark}<h2>b</h2>`)).toBe(
      `<head></head><h1>a</h1>${link}<h2>b</h2>`,
    );
  });

  it('goes behind the head of a page without a mark, and what stands in the page stays', () => {
    const styles = '<style>p > a { color: red }</style>';
    const header = '<header class="page-head"><h1>$& a</h1></header>';
    expect(finishPage(`<head>${styles}${link}</head>${header}<h2>b</h2>`)).toBe(
      `<head>${styles}</head>${header}${link}<h2>b</h2>`,
    );
  });

  it('stays where a page has neither', () => {
    expect(finishPage(`<head>${link}</head><h1>a</h1>`)).toBe(`<head>${link}</head><h1>a</h1>`);
  });

  it('leaves no mark behind where there is no sheet', () => {
    expect(finishPage(`<h1>a</h1>${mark}`)).toBe('<h1>a</h1>');
  });
});

describe('the scripts of a page', () => {
  const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;

  it('are left to the loader, in their order', () => {
    const page = finishPage(`<body class="a">${script('b')}<p>c</p>${script('d')}</body>`);
    expect(page).toBe(
      `<body data-scripts="/_astro/b.js /_astro/d.js" class="a"><p>c</p><script>${scriptLoader}</script></body>`,
    );
  });

  it('are none where a page has none, and data are no script', () => {
    const page = '<body><script type="application/ld+json">{}</script></body>';
    expect(finishPage(page)).toBe(page);
  });
});

describe('spaces', () => {
  it.each([
    ['between blocks go', '<ul> <li> a </li> <li>b</li> </ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['between words and inline elements stay', '<p> a <b>c</b> <i>d</i> e </p>', '<p>a <b>c</b> <i>d</i> e</p>'],
    ['between inline elements are one', '<p><b>a</b>  \n <i>c</i></p>', '<p><b>a</b> <i>c</i></p>'],
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
