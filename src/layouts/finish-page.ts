const sheet = /<link rel="stylesheet" href="[^"]*\/style\.[^"]*\.css">/;
const mark = /<template data-rest-of-styles><\/template>/;

/** Elements beside which a space is never shown: they stand on lines of their own, in a table or in a drawing. */
const blocks =
  'html|head|body|meta|link|title|main|header|footer|nav|section|div|p|ul|ol|li|dl|dt|dd|h[1-6]|figure|figcaption|blockquote|' +
  'table|caption|thead|tbody|tfoot|tr|th|td|fieldset|legend|form|template|svg|g|path|rect|line|circle|text|desc|pattern';
const afterBlock = new RegExp(`(</?(?:${blocks})(?: [^<>]*)?>)\\s+(?=\\S)`, 'g');
const beforeBlock = new RegExp(`(?<=\\S)\\s+(?=</?(?:${blocks})[ >])`, 'g');
/** The space that a formatter leaves at the end of a link, which would be underlined with it. */
const endOfLink = /\s+<\/a>/g;
const preformatted = /(<pre[ >][\s\S]*?<\/pre>|<textarea[ >][\s\S]*?<\/textarea>)/;

/**
 * What is done to a page when it is written: its sheet of styles goes to the mark of `RestOfStyles`; spaces that no browser shows, spaces at the ends of links and ends of empty
 * parts of drawings are left out.
 *
 * Shape: `<ul> <li> a <b>c</b> d </li> </ul>` → `<ul><li>a <b>c</b> d</li></ul>`.
 */
export function finishPage(html: string): string {
  return placeSheet(html)
    .replace(/><\/(?:path|line|rect|circle)>/g, '/>')
    .split(preformatted)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(endOfLink, '</a>').replace(afterBlock, '$1').replace(beforeBlock, ''),
    )
    .join('');
}

function placeSheet(html: string): string {
  const link = sheet.exec(html)?.[0];
  if (!link || !mark.test(html)) return html.replace(mark, '');
  return html.replace(link, '').replace(mark, link);
}
