import { foreignMarks, foreignStart, unmark } from '../format/data-text.ts';

/** A choice that begins with such a text, up to it. */
const beginOfChoice = new RegExp(`^(<option(?: (?!lang=)[\\w-]+(?:="[^"]*")?)*)(>\\s*${foreignStart.source})`);
/** What holds no element: a tag with its attributes, and elements that are text alone. */
const unmarked =
  /(<(?:script|style|title|desc|option|textarea)\b[^>]*>[\s\S]*?<\/(?:script|style|title|desc|option|textarea)>|<(?:"[^"]*"|[^"<>])*>)/;

/**
 * Writes the marks of texts that are in another language than their page as elements, and takes them out where none can stand.
 *
 * Shape: `"<dd>\ufdd0en\ufdd2national\ufdd1</dd>"` → `"<dd><span lang=\"en\">national</span></dd>"`. Throws where a marked text was cut: its end is missing.
 */
export function markLanguages(html: string): string {
  if (!foreignStart.test(html)) return html;
  let open = 0;
  let drawing = false;
  const written = html.split(unmarked).map((part, index) => {
    if (index % 2 === 1) {
      if (/^<\/?svg\b/.test(part)) drawing = part[1] !== '/';
      // A choice holds no element, but may have a language of its own.
      const choice = part.replace(beginOfChoice, '$1 lang="$3"$2');
      return unmark(choice);
    }
    const element = drawing ? 'tspan' : 'span';
    return part.replace(foreignMarks, (_, language?: string) => {
      open += language ? 1 : -1;
      if (open < 0 || open > 1) throw new Error(`a text in another language stands in another, or was cut: ${part}`);
      return language ? `<${element} lang="${language}">` : `</${element}>`;
    });
  });
  if (open !== 0) throw new Error('the end of a text in another language is missing');
  return written.join('');
}
