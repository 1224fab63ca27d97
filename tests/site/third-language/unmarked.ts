import type { HtmlElement } from 'html-validate';
import { decodeHtml } from '../built-site.ts';

/** No words: code, and what is written for programs. */
const code = ['script', 'style', 'template', 'code', 'pre'];
/** Names that are the same in every language: of the site, of programs, of formats and of the files there are. */
const names =
  /Compromisos Abiertos|CC BY 4\.0|Atom|JSON Feed|Excel \(Power Query\)|LibreOffice|Google Sheets|Python \(pandas\)|SQL \(\w+\)|\bR\b|\bOGP\b|\b(?:CSV|JSON|XLSX|SVG|PNG)\b|\b[kM]?B\b/g;
/** What has a digit, a dot or a line in it is an id, a file, an address or a column. */
const ids = /[\p{L}\d]*(?:[\d._/:#-]+[\p{L}\d]+)+[./]*/gu;

/**
 * Texts of an element in the language of its page that are outside the marks of its words, `⟦` and `⟧`, which may open in one element and close in another.
 * Left out is what is marked with a language of its own, `data` – names of columns and codes as they stand in the tables – and what is no word.
 */
export function unmarkedTexts(element: HtmlElement, lang: string, data: ReadonlySet<string>): string[] {
  let depth = 0;
  const found: string[] = [];
  const readText = (text: string): void => {
    let outside = '';
    for (const letter of text) {
      if (letter === '⟦') depth += 1;
      else if (letter === '⟧') depth -= 1;
      else if (depth === 0) outside += letter;
    }
    const rest = outside.replace(/\s+/g, ' ').trim();
    if (!data.has(rest) && /\p{L}{2}/u.test(rest.replace(names, '').replace(ids, ''))) found.push(rest);
  };
  const walk = (parent: HtmlElement): void => {
    for (const node of parent.childNodes) {
      if (node.nodeName === '#text') readText(decodeHtml(node.textContent));
      else {
        const child = node as HtmlElement;
        const own = child.getAttributeValue('lang');
        if (!code.includes(child.tagName) && (own === null || own === lang)) walk(child);
      }
    }
  };
  walk(element);
  return depth === 0 ? found : [...found, `${depth} words without an end`];
}
