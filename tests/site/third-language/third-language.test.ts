import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSearch } from '../../../scripts/build-search.ts';
import type { ExplorerIndex } from '../../../src/format/explorer-index.ts';
import { codeLabels } from '../../../src/model/code-labels.ts';
import type { MemberRow } from '../../../src/model/member.ts';
import type { SourceRow } from '../../../src/model/source.ts';
import { columnsOf, type Table } from '../../../src/model/table.ts';
import { tables } from '../../../src/model/tables.ts';
import { languageSet, languages } from '../../../src/strings/languages.ts';
import { translatePath } from '../../../src/strings/translate-path.ts';
import { decodeHtml, filesBelow, parseHtml } from '../built-site.ts';
import { added } from './added-files.ts';
import { copyWithLanguage, runAstro } from './build-copy.ts';
import { unmarkedTexts } from './unmarked.ts';

const copy = '.cache/third-language';
const site = join(copy, 'site');
const all: string[] = [...languages, added];

/** A page, read when it is looked at: a site may have 20,000. Shape: `{path: "/eo/commitments-eo/", html: "<!doctype html>…"}`. */
class Page {
  readonly path: string;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
    this.path = file.slice(site.length).replace(/\/index\.html$/, '/');
  }

  get html(): string {
    return readFileSync(this.#file, 'utf8');
  }
}
let checked: Awaited<ReturnType<typeof runAstro>>;
let built: Awaited<ReturnType<typeof runAstro>>;
let pages: Page[] = [];
let own: Page[] = [];

/** In ms. Some hundred captures are 20,000 pages, which have to be built once more. */
const longest = 900_000;

beforeAll(async () => {
  copyWithLanguage(copy);
  [checked, built] = await Promise.all([runAstro(copy, 'check'), runAstro(copy, 'build', '--outDir', 'site')]);
  await buildSearch(site);
  pages = filesBelow(site)
    .filter((file) => file.endsWith('.html') && !file.includes('/pagefind/'))
    .map((file) => new Page(file));
  own = pages.filter(({ path }) => path.startsWith(`/${added}/`));
}, longest);

const isThere = (path: string): boolean =>
  existsSync(join(site, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : ''));

/** Problems of pages as lines. Shape: `["/eo/: no link to /en/", …]`. */
const problemsOf = (some: readonly Page[], check: (page: Page) => string[]): string[] =>
  some.flatMap((page) => check(page).map((problem) => `${page.path}: ${problem}`));

/** Pages in other languages that a page names. Shape: `{es: "/", en: "/en/", "x-default": "/", …}`. */
const alternatesOf = ({ html }: Page): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = '', href = '']) => [
      lang,
      new URL(href).pathname,
    ]),
  );

const suffixed = (segments: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.values(segments).map((segment) => [segment, segment && `${segment}-${added}`]));
const english = languageSet.en.addresses;
const fromEnglish = {
  prefix: ['en', added],
  routes: { ...suffixed(english.routes), embed: 'embed' },
  words: suffixed(english.words),
  page: [english.words.page, `${english.words.page}-${added}`],
} as const;

const members = JSON.parse(readFileSync('data/members.json', 'utf8')) as MemberRow[];
const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')) as SourceRow[];
const nameOf = (type: 'region' | 'language', code: string) => new Intl.DisplayNames(added, { type }).of(code) ?? '';

/** Pages whose texts are written by hand, and here copies of the English. */
const copied = new Set(
  readdirSync('content/pages/en').map((file) => {
    const route = basename(file, '.mdx') as keyof typeof english.routes;
    return translatePath(`/en/${english.routes[route]}/`, fromEnglish);
  }),
);

/** What is not of the words, and right: names of tables and columns, ids, codes, and names that Node knows in the language. */
const data = new Set([
  ...members.flatMap(({ member_id, country_code: code }) => [
    member_id,
    ...(code ? [code, nameOf('region', code)] : []),
  ]),
  ...sources.map(({ language }) => nameOf('language', language)),
  ...['true', 'false'],
  ...Object.values(codeLabels).flatMap((list) => Object.keys(list)),
  ...(Object.values(tables) as unknown as Table[]).flatMap((table) => [
    table.name,
    ...columnsOf(table).map(([column]) => column),
  ]),
]);

describe('a language that is added as files, and two lines in the list of languages', () => {
  test('leaves no type without its part', () => {
    expect(checked.said).toMatch(/- 0 errors/);
    expect(checked.code).toBe(0);
  });

  test('has every page, file, feed, calendar and card that English has', () => {
    expect(built.said.slice(-2000)).toContain('Complete!');
    const english = pages.filter(({ path }) => path.startsWith('/en/'));
    expect(english.length).toBeGreaterThan(400);
    expect(english.map(({ path }) => translatePath(path, fromEnglish)).filter((path) => !isThere(path))).toEqual([]);
    const endings = (lang: string) =>
      Object.entries(Object.groupBy(filesBelow(join(site, lang)), (file) => extname(file)))
        .map(([ending, files = []]) => `${files.length} ${ending}`)
        .sort();
    expect(endings(added)).toEqual(endings('en'));
    for (const folder of ['explorer', 'pagefind']) {
      const count = (lang: string) => filesBelow(join(site, folder, lang)).length;
      expect(count(added)).toBeGreaterThan(count('en') / 2);
    }
  });

  test('is named by the pages of the others, and names them', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const sorted = (page: Page) => JSON.stringify(Object.entries(alternatesOf(page)).sort());
    const kept = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
    expect(kept.filter((page) => own.includes(page)).length).toBeGreaterThan(300);
    const problems = problemsOf(kept, (page) => {
      const named = alternatesOf(page);
      const { 'x-default': root, ...twins } = named;
      if (Object.keys(twins).sort().join() !== all.toSorted().join() || root !== twins.es) return [sorted(page)];
      return Object.entries(twins).flatMap(([lang, path]) => {
        const twin = byPath.get(path);
        return twin?.html.includes(`<html lang="${lang}"`) && sorted(twin) === sorted(page)
          ? []
          : [`${path} (${lang})`];
      });
    });
    expect(problems).toEqual([]);
  });

  test('is reached by the switch, which leads from it to each of the others', () => {
    const problems = problemsOf(
      pages.filter(({ html }) => html.includes('class="site-header"')),
      (page) => {
        const lang = /<html lang="([^"]+)"/.exec(page.html)?.[1];
        const switches = [
          ...page.html.matchAll(/<a class="language-switch" href="([^"]+)" hreflang="([^"]+)" lang="\2"/g),
        ];
        const led = switches.map(([, , to = '']) => to).sort();
        return [
          ...(led.join() ===
          all
            .filter((other) => other !== lang)
            .sort()
            .join()
            ? []
            : [`leads to ${led.join()}`]),
          ...switches.flatMap(([, href = '']) => (isThere(href) ? [] : [`leads to ${href}, where nothing is`])),
        ];
      },
    );
    expect(problems).toEqual([]);
  });

  test('shows no word of another language that is not marked as such', () => {
    const problems = problemsOf(own, ({ html, path }) => {
      const body = parseHtml(html).querySelector('body');
      return body && !copied.has(path) ? unmarkedTexts(body, added, data) : [];
    });
    expect([...new Set(problems)]).toEqual([]);
    expect(own.filter(({ html }) => html.includes('<span lang="en">')).length).toBeGreaterThan(300);
  });

  test('says of every name and label that the explorer loads which language it is in', () => {
    const index = JSON.parse(readFileSync(join(site, 'explorer', added, 'index.json'), 'utf8')) as ExplorerIndex;
    const values = index.facets.flatMap((facet) => facet.data?.values ?? []);
    expect(values.length).toBeGreaterThan(50);
    const unsaid = values.filter(({ label, lang }) => lang === undefined && !/⟦|^\d+$/.test(label));
    expect(unsaid).toEqual([]);
  });

  test('lets no mark of the build out', () => {
    const mark = Buffer.from('\u{fdd0}');
    expect(
      filesBelow(site).filter(
        (file) => /\.(html|json|csv|ics|bib|atom|xml)$/.test(file) && readFileSync(file).includes(mark),
      ),
    ).toEqual([]);
  });

  test('keeps its links within it', () => {
    const problems = problemsOf(own, ({ html, path }) => {
      const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"[^>]*>/g)]
        .filter(([tag]) => !/ hreflang=|class="search-other"/.test(tag))
        .map(([, href = '']) => new URL(decodeHtml(href), `http://localhost:4321${path}`));
      return links
        .filter(({ host, pathname }) => host === 'localhost:4321' && !pathname.startsWith('/data/'))
        .filter(({ pathname }) => !pathname.startsWith(`/${added}/`) || !isThere(pathname))
        .map(({ pathname }) => pathname);
    });
    expect([...new Set(problems)]).toEqual([]);
  });

  test('is in the sitemap, in the headers for hosts and on the page for what is not there', () => {
    const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
    const indexed = own.filter(({ html }) => !html.includes('content="noindex"'));
    expect(sitemap.match(new RegExp(`<loc>[^<]*/${added}/`, 'g'))?.length).toBe(indexed.length);
    expect(sitemap).toContain(`hreflang="${added}"`);
    expect(readFileSync(join(site, '_headers'), 'utf8')).toContain(`/${added}/commitments-${added}/*\n`);
    expect(readFileSync(join(site, '404.html'), 'utf8')).toContain(
      `href="/${added}/search-${added}/" hreflang="${added}"`,
    );
  });
});
