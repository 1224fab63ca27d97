import { readFileSync } from 'node:fs';
import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { decodeHtml, problemsOf, readPages } from './built-site.ts';

const pages = readPages();

/** What the interface says: no code, and nothing that is marked with a language of its own, as captured text is. */
function interfaceTexts(element: HtmlElement): string[] {
  return element.childNodes.flatMap((node) => {
    if (node.nodeName === '#text') return [decodeHtml(node.textContent).replace(/\s+/g, ' ').trim()];
    const child = node as HtmlElement;
    const isLeftOut =
      ['script', 'style', 'template', 'code', 'pre'].includes(child.tagName) || child.hasAttribute('lang');
    return isLeftOut ? [] : interfaceTexts(child);
  });
}

/** A code of a closed list or a column is the same word in both languages. */
const isCode = (text: string) => /^[a-z]+(_[a-z]+)*$/.test(text);

const spanishWords =
  /(?<![\p{L}_.-])(de la|de los|del|los|las|para|por|que|según|línea|hito|hitos|compromiso|fuente|buscar|descargar|plan de acción)(?![\p{L}_-])/iu;
const englishWords =
  /(?<![\p{L}_.-])(the|of|and|with|which|source|search|download|commitment|milestone|skip)(?![\p{L}_-])/iu;

type Row = Record<string, string>;
const table = (name: string): Row[] => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));

/** Words of captures by the language of each. A capture can be in two languages, and counts as one in either. */
const captured = new Map<string, string[]>();
function quotes(text: string, language: string): boolean {
  const known = captured.get(language) ?? readQuotations(language);
  captured.set(language, known);
  return known.some((quotation) => text.includes(quotation));
}

function readQuotations(language: string): string[] {
  const sources = new Set(
    table('sources').flatMap((row) =>
      row.language === language || row.text_language === language ? [row.source_id] : [],
    ),
  );
  return table('passages')
    .filter(({ field = '', source_id }) => /^title$|verbatim$/.test(field) && sources.has(source_id))
    .map(({ quotation = '' }) => quotation);
}

test('no English page shows Spanish words that are not marked as Spanish', () => {
  const problems = problemsOf(
    pages.filter(({ language }) => language === 'en'),
    ({ document }) =>
      interfaceTexts(document.querySelector('body') as HtmlElement)
        .filter((text) => spanishWords.test(text) && !isCode(text) && !quotes(text, 'en'))
        .map((text) => text.slice(0, 100)),
  );
  expect([...new Set(problems)]).toEqual([]);
});

test('no Spanish page shows English words that are not marked as English', () => {
  const problems = problemsOf(
    pages.filter(({ language }) => language === 'es'),
    ({ document }) =>
      interfaceTexts(document.querySelector('body') as HtmlElement)
        // A capture in Spanish may quote an English word or two.
        .filter((text) => englishWords.test(text) && !spanishWords.test(text) && !isCode(text) && !quotes(text, 'es'))
        .map((text) => text.slice(0, 100)),
  );
  expect([...new Set(problems)]).toEqual([]);
});

test('a version that nobody has released is told in words, not in the form that programs read', () => {
  const problems = problemsOf(pages, ({ document }) =>
    interfaceTexts(document.querySelector('body') as HtmlElement).filter((text) => /\d-unreleased/.test(text)),
  );
  expect(problems).toEqual([]);
});
