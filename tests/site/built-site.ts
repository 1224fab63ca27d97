import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';
import { type Language, languageAt, languages, pathOf } from '../../src/strings/routes.ts';

/** The site that `npm run test:build` writes: under a base path, because a site that works there works everywhere. */
export const site = {
  folder: process.env.TEST_SITE ?? '.cache/site',
  base: process.env.TEST_SITE_BASE ?? '/compromisos-abiertos/',
};

export interface BuiltPage {
  /** Address from the root of the host. Shape: `/compromisos-abiertos/en/commitments/MO0010/`. */
  path: string;
  file: string;
  html: string;
  document: HtmlElement;
  language: Language;
}

/** Every file below a folder, in code-point order. Shape: `[".cache/site/404.html", …]`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const configuration = await new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
).getConfigFor('index.html');

export const parseHtml = (html: string): HtmlElement => new Parser(configuration).parseHtml(html);

/** Address under which a host serves a built file. Shape: `.cache/site/en/index.html` → `/compromisos-abiertos/en/`. */
export function addressOf(file: string): string {
  const path = relative(site.folder, file).split(sep).join('/');
  return site.base + path.replace(/(^|\/)index\.html$/, '$1');
}

let pages: BuiltPage[] | undefined;

/** What other pages show in a frame: no page of its own, without header, navigation or twin. */
const isEmbed = (path: string): boolean =>
  languages.some((lang) => path.startsWith(`${site.base}${pathOf(lang, 'embed')}/`));

/** All pages of the built site, parsed, but for those that Pagefind brings and those for frames. Read once for all test files. */
export function readPages(): BuiltPage[] {
  pages ??= parsePages();
  return pages.filter(({ path }) => !isEmbed(path));
}

/** The pages for frames, parsed. */
export function readEmbeds(): BuiltPage[] {
  pages ??= parsePages();
  return pages.filter(({ path }) => isEmbed(path));
}

function parsePages(): BuiltPage[] {
  return filesBelow(site.folder)
    .filter((file) => file.endsWith('.html') && !relative(site.folder, file).startsWith('pagefind'))
    .map((file) => {
      const html = readFileSync(file, 'utf8');
      const path = addressOf(file);
      const language = languageAt(path.slice(site.base.length));
      return { path, file, html, document: parseHtml(html), language };
    });
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u{A0}' };

/** Decodes the character references that the build writes. Shape: `"a &amp; b &#39;"` → `"a & b '"`. */
export const decodeHtml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });

/** Addresses of the scripts that a page loads once it is shown. Shape: `["/compromisos-abiertos/_astro/SiteHeader.abc.js"]`. */
export const scriptsOf = ({ document }: BuiltPage): string[] => {
  const body = document.querySelector('body');
  return ((body && attribute(body, 'data-scripts')) ?? '').split(' ').filter(Boolean);
};

/** Value of an attribute, decoded; `undefined` where there is none. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decodeHtml(value);
}

/** Text of an element, decoded, spaces folded. */
export const textOf = (element: HtmlElement): string => decodeHtml(element.textContent).replace(/\s+/g, ' ').trim();

/** Problems of all pages as lines, so that one failure shows them all. Shape: `["/en/: two h1", …]`. */
export const problemsOf = (pages: readonly BuiltPage[], check: (page: BuiltPage) => string[]): string[] =>
  pages.flatMap((page) => check(page).map((problem) => `${page.path}: ${problem}`));
