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
  ['an item without text has no mark', '<ul><li></li><li>Uno</li><li> </li></ul>Dos', '  • Uno\n\nDos'],
  [
    'lists in lists are set in',
    '<ul><li>Uno<ul><li>Dos<br>y más</li></ul></li><li>Tres</ul>',
    '  • Uno\n      ◦ Dos\n        y más\n  • Tres',
  ],
  [
    'a row of a table is one line',
    '<table><tr><td>Uno<td><p>a</p><ul><li>b</ul>c<br>d<tr><td>Dos</table>',
    'Uno a b c d\nDos',
  ],
  [
    'the alternative text of a picture stands in its place',
    '<p>Starred: Yes<img alt="Starred"><img alt="">.',
    'Starred: Yes Starred .',
  ],
  [
    'what is hidden is left out',
    '<p hidden>a</p><p style="color:red;DISPLAY : none">b</p><template>c</template><p>Uno',
    'Uno',
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

it('takes time in proportion to the length of a list', () => {
  const items = Array.from({ length: 50_000 }, () => '<li>Uno').join('');
  expect(read(`<ol>${items}</ol>`)).toMatch(/ 50000\. Uno\n$/);
});
