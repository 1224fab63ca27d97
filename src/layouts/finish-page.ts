import { scriptLoader } from './script-loader.ts';

const sheet = /<link rel="stylesheet" href="[^"]*">/;
/** As Astro writes it for the script of a component. */
const script = /<script type="module" src="([^"]*)"><\/script>/g;
const mark = '<template data-rest-of-styles></template>';
/** Where the head of a page ends that has no mark. */
const endOfHead = /<header class="page-head"[\s\S]*?<\/header>/;

/** Elements beside which a space is never shown: they stand on lines of their own, in a table or in a drawing. */
const blocks =
  'html|head|body|meta|link|title|main|header|footer|nav|section|div|p|ul|ol|li|dl|dt|dd|h[1-6]|figure|figcaption|blockquote|' +
  'table|caption|thead|tbody|tfoot|tr|th|td|fieldset|legend|form|template|svg|g|path|rect|line|circle|text|desc|pattern';
const afterBlock = new RegExp(`(</?(?:${blocks})(?: [^<>]*)?>)\\s+(?=\\S)`, 'g');
const beforeBlock = new RegExp(`(?<=\\S)\\s+(?=</?(?:${blocks})[ >])`, 'g');
/** Nothing but spaces between two elements, of which a browser shows one. */
const betweenElements = />\s{2,}</g;
/** The space that a formatter leaves at the end of a link, which would be underlined with it. */
const endOfLink = /\s+<\/a>/g;
const preformatted = /(<pre[ >][\s\S]*?<\/pre>|<textarea[ >][\s\S]*?<\/textarea>)/;

/**
 * What is done to a page when it is written: the sheet that its first screen does not need goes to the mark of `RestOfStyles`, or behind its head; its scripts are left to the loader; spaces that no browser shows, spaces
 * at the ends of links and ends of empty parts of drawings are left out.
 *
 * Shape: `<ul> <li> a <b>c</b> d </li> </ul>` → `<ul><li>a <b>c</b> d</li></ul>`.
 */
export function finishPage(html: string): string {
  return placeSheet(loadScriptsLast(html))
    .replace(/><\/(?:path|line|rect|circle)>/g, '/>')
    .split(preformatted)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(endOfLink, '</a>')
            .replace(afterBlock, '$1')
            .replace(beforeBlock, '')
            .replace(betweenElements, '> <'),
    )
    .join('');
}

function placeSheet(html: string): string {
  const place = html.includes(mark) ? mark : endOfHead.exec(html)?.[0];
  if (place === undefined) return html;
  const [link = ''] = html.split('</head>', 1)[0]?.match(sheet) ?? [];
  // Not a string: what stands on the page may hold signs that mean something in one.
  return html.replace(link, '').replace(place, () => (place === mark ? '' : place) + link);
}

function loadScriptsLast(html: string): string {
  const files = [...html.matchAll(script)].map(([, file]) => file);
  if (files.length === 0) return html;
  return html
    .replace(script, '')
    .replace('<body', () => `<body data-scripts="${files.join(' ')}"`)
    .replace('</body>', () => `<script>${scriptLoader}</script></body>`);
}
