import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languages, rootLanguage } from '../../src/strings/languages.ts';
import { allRoutes, pathOf } from '../../src/strings/routes.ts';
import { attribute, decodeHtml, problemsOf, readEmbeds, readPages, site, textOf } from './built-site.ts';

const embeds = readEmbeds();
const pages = new Map(readPages().map((page) => [page.path, page]));

test('each timeline can be shown alone, in every language, with its table, its source and the way to its page', () => {
  for (const lang of languages) {
    const own = embeds.filter(({ language }) => language === lang);
    expect(own.length).toBe(embeds.length / languages.length);
  }
  expect(embeds.length).toBeGreaterThanOrEqual(8);
  const problems = problemsOf(embeds, ({ document, html }) => {
    const canonical = attribute(document.querySelectorAll('link[rel="canonical"]')[0] as never, 'href') ?? '';
    const links = document.querySelectorAll('a').map((link) => attribute(link, 'href'));
    const text = textOf(document.querySelectorAll('main')[0] as never);
    return [
      ...(pages.has(new URL(canonical).pathname) ? [] : [`no page at ${canonical}`]),
      ...(links.includes(canonical) ? [] : ['no link to its page']),
      ...(document.querySelectorAll('table caption').length === 1 ? [] : ['not one table']),
      ...(/CC BY 4\.0/.test(text) && /OGP, (captura|capture) /.test(text) ? [] : ['no source or licence']),
      ...(html.includes('content="noindex"') && html.includes('<base target="_top">') ? [] : ['not made for a frame']),
      ...(document.querySelectorAll('h1').length === 1 && document.querySelectorAll('nav').length === 0
        ? []
        : ['not alone']),
    ];
  });
  expect(problems).toEqual([]);
});

test('one alone is light: with the styles it waits for, half a round trip more than they take', () => {
  expect(
    embeds.filter(({ file }) => brotliCompressSync(readFileSync(file)).length > 7_168).map(({ path }) => path),
  ).toEqual([]);
});

test('the page of a commitment has the code that shows it', () => {
  const problems = problemsOf(embeds, ({ document, path }) => {
    const canonical = attribute(document.querySelectorAll('link[rel="canonical"]')[0] as never, 'href') ?? '';
    const code = decodeHtml(pages.get(new URL(canonical).pathname)?.html ?? '').match(/<iframe src="([^"]+)"/)?.[1];
    return code && new URL(code).pathname === path ? [] : [`the code shows ${code}`];
  });
  expect(problems).toEqual([]);
});

test('no page but these may be framed by others, where a host reads the headers', () => {
  const headers = readFileSync(join(site.folder, '_headers'), 'utf8');
  const framed = [...headers.matchAll(/^(\/\S*)\n {2}Content-Security-Policy: frame-ancestors 'self'$/gm)].map(
    ([, path]) => path,
  );
  const kinds = allRoutes.filter((name) => name !== 'home' && name !== 'embed');
  const expected = languages.flatMap((lang) => [
    lang === rootLanguage ? '/' : `/${lang}/`,
    ...kinds.map((route) => `/${pathOf(lang, route)}/*`),
  ]);
  expect(framed.sort()).toEqual(expected.sort());
});
