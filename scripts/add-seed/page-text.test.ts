import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { textOf } from './page-text.ts';

const read = (html: string) => textOf(parse(html));

const cases: [what: string, html: string, text: string][] = [
  ['paragraphs have a blank line between them', '<p>Uno</p><p>Dos</p>Tres', 'Uno\n\nDos\n\nTres'],
  ['other blocks only begin a line', '<div>8 Hitos</div><div><div>1</div></div><p>Uno', '8 Hitos\n1\n\nUno'],
  [
    'one break ends a line, two leave a blank one',
    'Uno<br>Dos<br><br>Tres<br><br><br>Cuatro',
    'Uno\nDos\n\nTres\n\nCuatro',
  ],
  [
    'white space is one space, and none at the ends of a line',
    '<p>\n Uno\n  <b> dos</b>\t<i>tres </i> </p>',
    'Uno dos tres',
  ],
  ['what stands glued stays glued', '<span>Fecha Final</span><span>12/2023</span>', 'Fecha Final12/2023'],
  ['an empty block leaves no trace', '<p>Uno</p><p> </p><div></div><p>Dos</p>', 'Uno\n\nDos'],
  ['items of a list are marked', 'Valor:<ul><li>Uno</li><li><p>Dos</p></li></ul>', 'Valor:\n\n  • Uno\n\n  • Dos'],
  ['numbered items have their number', '<ol start="9"><li>Uno<li>Dos</ol>', '  9. Uno\n  10. Dos'],
  [
    'items keep their number beside a label',
    '<dl><dt>Uno<dd><ol><li>a<li>b</ol></dl><table><tr><td>Dos<td><ol start="4"><li>c<li hidden>x<li>d</ol><tr><td>Tres<td>e</table>',
    'Uno\n\n  1. a\n  2. b\n\nDos\n\n  4. c\n  5. d\n\nTres\te',
  ],
  ['an item without text has no mark', '<ul><li></li><li>Uno</li><li> </li></ul>Dos', '  • Uno\n\nDos'],
  [
    'lists in lists are set in',
    '<ul><li>Uno<ul><li>Dos<br>y más</li></ul></li><li>Tres</ul>',
    '  • Uno\n      ◦ Dos\n        y más\n  • Tres',
  ],
  [
    'a row of a table is one line with tabs between its cells',
    '<table><tr><th>Hito<th>Nota<th>Fin<tr><td>Uno<td><p>a</p><ul><li>b</ul>c<br>d<td>2019<tr><td>Dos<td>&nbsp;<td></table>',
    'Hito\tNota\tFin\nUno\ta • b c d\t2019\nDos\t\t',
  ],
  [
    'a cell that spans leaves those beside and below it empty',
    '<table><tr><th rowspan=2>Hito<th colspan=2>Plazo<tr><th>Inicio<th>Fin<tr><td colspan=3>Primera fase<tr><td>Uno<td>2018<td>2019</table>',
    'Hito\tPlazo\t\n\tInicio\tFin\nPrimera fase\nUno\t2018\t2019',
  ],
  [
    'a label stands beside its value, and above one of several lines',
    '<table><tr><td>Uno<td>a<tr><td>Dos<td><p>b<p>c</table><dl><dt>Tres:<dd>d<dt>Cuatro<dd>e<dt>Cinco<dd>f<br>g</dl>',
    'Uno\ta\nDos\n\nb\n\nc\n\nTres: d\nCuatro\te\nCinco\nf\ng',
  ],
  [
    'a table that lays out the page is none',
    '<table><tr><td><p>Uno</p><table><tr><td>a<td>b</table></td><td>Dos<br>Tres</td></tr></table><table role=none><tr><td>c<td>d</table>',
    'Uno\n\na\tb\n\nDos\nTres\n\nc\nd',
  ],
  [
    'fields of the older site are lines and lists',
    '<div class="field"><div class="field-label">Uno:&nbsp;</div><div class="field-items"><div class="field-item">a</div></div></div><div class="field"><div class="field-label">Dos:</div><div class="field-items"><div class="field-item">b</div><div class="field-item">c</div></div></div>',
    'Uno: a\nDos:\n  • b\n  • c',
  ],
  ['lines of a text in pre stay', '<pre>Uno\n  dos\n\nTres</pre>', 'Uno\ndos\n\nTres'],
  [
    'boxes are ticked or not',
    '<p><input type="checkbox" checked>Uno <input type="checkbox">Dos <input type="text" value="x">',
    '☒ Uno ☐ Dos',
  ],
  [
    'the alternative text of a picture stands in its place',
    '<p>Starred: Yes<img alt="Starred"><img alt="">.<span role="img" aria-label="Major"></span>',
    'Starred: Yes Starred . Major',
  ],
  [
    'what is hidden is left out',
    '<p hidden>a</p><p style="color:red;DISPLAY : none">b</p><template>c</template><i aria-hidden="true">d</i><p class="d-none">e</p><p>Uno',
    'Uno',
  ],
  [
    'what a reader can open is text',
    '<details><summary>Uno</summary>Dos</details><div role="tabpanel" aria-hidden="true" style="display:none">Tres</div><h2><button>Cuatro</button></h2><div class="accordion-content" hidden>Cinco</div>',
    'Uno\nDos\nTres\n\nCuatro\n\nCinco',
  ],
  [
    'notes to those who listen are text, but not on a link',
    '<p><span class="sr-only">Estado: </span>Uno <a href="/x">Dos<span class="screen-reader-text"> (se abre en otra ventana)</span></a>',
    'Estado: Uno Dos',
  ],
  [
    'notices, menus and forms around the text are left out',
    '<body class="cookies menu"><div id="cookie-notice">a</div><div role="dialog">b</div><ul class="menu"><li>c</ul><form>d</form><button>e</button><div class="breadcrumb"><a>f</a><a>g</a></div><div class="breadcrumb"><a>Uno</a></div><p>Dos',
    'Uno\n\nDos',
  ],
  ['scripts and styles are left out', '<style>a</style><script>b</script><noscript>c</noscript><p>Uno', 'Uno'],
  ['menus, head and foot of the site are left out', '<header>a</header><nav>b</nav><p>Uno<footer>c</footer>', 'Uno'],
  [
    'the head of an article stays',
    '<article><header>Uno</header></article><header><h1>Dos</h1></header>',
    'Uno\n\nDos',
  ],
  ['odd spaces stay for the converter to tell of', 'Uno&nbsp;dos', 'Uno\u00a0dos'],
];

it.each(cases)('%s', (_, html, text) => {
  expect(read(html)).toBe(`${text}\n`);
});

it('takes pages nested as deep as they like', () => {
  expect(read(`${'<div>'.repeat(50_000)}Uno`)).toBe('Uno\n');
});

it('takes labels within values as deep as they like', () => {
  expect(read(`${'<dl><dt>Uno<dd>'.repeat(60)}Dos`)).toMatch(/^(?:Uno\n+){59}Uno\tDos\n$/);
});

it('takes time in proportion to the length of a list', () => {
  const items = Array.from({ length: 50_000 }, () => '<li>Uno').join('');
  expect(read(`<ol>${items}</ol>`)).toMatch(/ 50000\. Uno\n$/);
});
