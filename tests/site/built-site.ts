import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';
import { type Language, languageAt, languages, pathOf } from '../../src/strings/routes.ts';

/** The site that `npm run test:build` writes: under a base path, because a site that works there works everywhere. */
export const site = {
  folder: process.env.TEST_SITE ?? '.cache/site',
  base: process.env.TEST_SITE_BASE ?? '/compromisos-abiertos/',
};

/** How many pages of a larger site a law is held against. The first captures make some 1,200. */
const most = 2_000;
/** How many characters of pages are held, read and parsed: all of the first captures. Parsed they take some sixty times as much, and a worker has 4 GB. */
const mostCharacters = 35_000_000;

/** A function of a page’s file that holds its last results, as many as fit. */
function holdLast<Result>(make: (file: string) => Result): (file: string) => Result {
  const held = new Map<string, { result: Result; size: number }>();
  let all = 0;
  return (file) => {
    const known = held.get(file);
    if (known) return known.result;
    const [result, size] = [make(file), statSync(file).size];
    held.set(file, { result, size });
    all += size;
    for (const [oldest, one] of held) {
      if (all <= mostCharacters) break;
      held.delete(oldest);
      all -= one.size;
    }
    return result;
  };
}

const readHtml = holdLast((file) => readFileSync(file, 'utf8'));
const parsePage = holdLast((file) => parseHtml(readHtml(file)));

/** A page, read and parsed when it is looked at. */
export class BuiltPage {
  /** Address from the root of the host. Shape: `/compromisos-abiertos/en/commitments/MO0010/`. */
  readonly path: string;
  readonly file: string;
  readonly language: Language;

  constructor(file: string) {
    this.file = file;
    this.path = addressOf(file);
    this.language = languageAt(this.path.slice(site.base.length));
  }

  get html(): string {
    return readHtml(this.file);
  }

  get document(): HtmlElement {
    return parsePage(this.file);
  }
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

/** All pages of the built site, but for those that Pagefind brings and those for frames. */
export function readPages(): BuiltPage[] {
  pages ??= findPages();
  return pages.filter(({ path }) => !isEmbed(path));
}

/** The pages for frames. */
export function readEmbeds(): BuiltPage[] {
  pages ??= findPages();
  return pages.filter(({ path }) => isEmbed(path));
}

const findPages = (): BuiltPage[] =>
  filesBelow(site.folder)
    .filter((file) => file.endsWith('.html') && !relative(site.folder, file).startsWith('pagefind'))
    .map((file) => new BuiltPage(file));

/**
 * Pages that a law is held against: all of them, or of a larger site as many of each kind of page, evenly chosen, so that a check takes
 * no longer when captures are added.
 */
export function spread(all: readonly BuiltPage[]): BuiltPage[] {
  if (all.length <= most) return [...all];
  const kinds = Map.groupBy(all, kindOf);
  const each = Math.ceil(most / kinds.size);
  return [...kinds.values()].flatMap((own) => own.filter((_, i) => i % Math.ceil(own.length / each) === 0));
}

/** Language, section and depth. Shape: `/compromisos-abiertos/en/commitments/MO0010/` → `"en commitments 3"`. */
function kindOf({ path, language }: BuiltPage): string {
  const segments = path.slice(site.base.length).split('/');
  return [language, segments[segments[0] === language ? 1 : 0], segments.length].join(' ');
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

/** Problems of pages as lines, so that one failure shows them all. Shape: `["/en/: two h1", …]`. */
export const problemsOf = (pages: readonly BuiltPage[], check: (page: BuiltPage) => string[]): string[] =>
  spread(pages).flatMap((page) => check(page).map((problem) => `${page.path}: ${problem}`));
