import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { otherLanguages, rootLanguage } from '../../src/strings/languages.ts';
import { twinOf } from '../../src/strings/routes.ts';
import { attribute, type BuiltPage, decodeHtml, problemsOf, readEmbeds, readPages, site } from './built-site.ts';

const origin = 'https://site.invalid';
const pages = readPages();
const all = [...pages, ...readEmbeds()];
const byPath = new Map(all.map((page) => [page.path, page]));
const idsOf = new Map(all.map((page) => [page.path, readIds(page.html)]));

/** Links and addresses of assets as they stand in the page, without those of other hosts. */
const inner = (page: BuiltPage, pattern: RegExp) =>
  [...page.html.matchAll(pattern)]
    .map((match) => decodeHtml(match[1] ?? ''))
    .filter((href) => !/^(https?:)?\/\/|^(mailto|tel|data):/.test(href));

describe('links', () => {
  test('every link of the site leads to a page or file, under the base path', () => {
    const problems = problemsOf(all, (page) =>
      inner(page, /<a\b[^>]*?\shref="([^"]*)"/g).flatMap((href) => lead(page, href)),
    );
    expect([...new Set(problems)]).toEqual([]);
  });

  test('every asset and form address is there', () => {
    const problems = problemsOf(pages, (page) =>
      [
        ...inner(page, /<(?:link|use|image)\b[^>]*?\shref="([^"]*)"/g),
        ...inner(page, /<(?:script|img|source|iframe)\b[^>]*?\ssrc="([^"]*)"/g),
        ...inner(page, /<form\b[^>]*?\saction="([^"]*)"/g),
      ].flatMap((href) => lead(page, href)),
    );
    expect([...new Set(problems)]).toEqual([]);
  });

  test('links to pages end with a slash, as the host serves them', () => {
    const problems = problemsOf(pages, (page) =>
      inner(page, /<a\b[^>]*?\shref="([^"]*)"/g).filter((href) => byPath.has(`${target(page, href).pathname}/`)),
    );
    expect([...new Set(problems)]).toEqual([]);
  });

  test('every page but the 404 can be reached from the home page', () => {
    const reached = new Set([site.base]);
    const queue = [site.base];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      const page = byPath.get(path);
      if (!page) continue;
      for (const href of inner(page, /<a\b[^>]*?\shref="([^"]*)"/g)) {
        const next = target(page, href).pathname;
        if (!reached.has(next)) queue.push(next);
        reached.add(next);
      }
    }
    expect(pages.map((page) => page.path).filter((path) => !path.includes('404') && !reached.has(path))).toEqual([]);
  });
});

/** Pages that search engines keep: the others name no address as theirs. */
const kept = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));

describe('languages', () => {
  test('each page and its twins name each other', () => {
    expect(kept.length).toBeGreaterThan(500);
    const problems = problemsOf(kept, (page) => {
      const own = alternates(page);
      if (own[page.language] !== page.path) return [`its own hreflang is ${own[page.language]}`];
      if (own['x-default'] !== own[rootLanguage]) return [`x-default is ${own['x-default']}`];
      return otherLanguages(page.language).flatMap((other) => {
        const twin = byPath.get(own[other] ?? '');
        if (!twin) return [`no page at its hreflang ${own[other]}`];
        return alternates(twin)[page.language] === page.path ? [] : [`${twin.path} does not point back`];
      });
    });
    expect(problems).toEqual([]);
  });

  test('the canonical address is the page’s own', () => {
    const problems = problemsOf(kept, (page) => {
      const link = page.document.querySelector('link[rel="canonical"]');
      const href = link ? attribute(link, 'href') : undefined;
      return href && new URL(href).pathname === page.path ? [] : [`canonical is ${href}`];
    });
    expect(problems).toEqual([]);
  });

  test('the switch of language leads to every twin', () => {
    const problems = problemsOf(
      pages.filter((page) => !page.path.includes('404')),
      (page) => {
        const links = inner(page, /<a\b[^>]*?\shref="([^"]*)"/g).map((href) => target(page, href).pathname);
        const twins = otherLanguages(page.language).map(
          (other) => site.base + twinOf(page.path.slice(site.base.length - 1), other).slice(1),
        );
        return twins.filter((twin) => !links.includes(twin)).map((twin) => `no link to ${twin}`);
      },
    );
    expect(problems).toEqual([]);
  });
});

function target(page: BuiltPage, href: string): URL {
  return new URL(href, origin + page.path);
}

/** Says what is wrong with where a link leads; nothing when it leads somewhere. */
function lead(page: BuiltPage, href: string): string[] {
  const { pathname, hash } = target(page, href);
  if (!pathname.startsWith(site.base)) return [`«${href}» leaves the base path`];
  const file = join(site.folder, decodeURIComponent(pathname.slice(site.base.length)));
  const isPage = byPath.has(pathname);
  if (!isPage && !(existsSync(file) && statSync(file).isFile())) return [`«${href}» leads nowhere`];
  if (hash.length < 2 || !isPage) return [];
  return idsOf.get(pathname)?.has(decodeURIComponent(hash.slice(1))) ? [] : [`«${href}» has no such anchor`];
}

function readIds(html: string): Set<string> {
  return new Set([...html.matchAll(/<[^>]*?\sid="([^"]*)"/g)].map((match) => decodeHtml(match[1] ?? '')));
}

/** Shape: `{es: "/compromisos/", en: "/en/commitments/"}`. */
function alternates(page: BuiltPage): Record<string, string> {
  const links = page.document.querySelectorAll('link[rel="alternate"]').filter((link) => link.hasAttribute('hreflang'));
  return Object.fromEntries(
    links.map((link) => [attribute(link, 'hreflang'), new URL(attribute(link, 'href') ?? '', origin).pathname]),
  );
}
