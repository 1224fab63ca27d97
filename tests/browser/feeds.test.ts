import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atomText } from '../../src/twins/feed.ts';
import { site } from '../site/built-site.ts';
import { useBrowser, visit } from './browser.ts';

/* Feeds are read by a parser of XML that this project did not write: that of the browser. */

useBrowser();

const awkward = '<b>&amp;</b> ]]> "q" \u0000 ñ😀';
const made = atomText({
  lang: 'es',
  title: awkward,
  description: awkward,
  author: 'Ejemplo',
  page: 'https://example.org/?a=1&b=2',
  self: 'https://example.org/a.atom',
  entries: [
    { id: 'https://example.org/1/', url: 'https://example.org/1/', title: awkward, text: awkward, day: '2026-01-02' },
  ],
});
const built = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.atom'))
  .map((name) => readFileSync(join(site.folder, name), 'utf8'));

/** What RFC 4287 asks of a feed and of each entry, as far as this one lacks it; and the titles of its entries. */
const read = (texts: string[]) =>
  visit('', {}, ({ page }) =>
    page.evaluate((given) => {
      const lacks = (parent: Element, names: string[]) =>
        names.filter((name) => [...parent.children].filter((child) => child.localName === name).length !== 1);
      return given.map((text) => {
        const document = new DOMParser().parseFromString(text, 'application/xml');
        const root = document.documentElement;
        const entries = [...root.children].filter((child) => child.localName === 'entry');
        const ids = [...document.getElementsByTagName('id')].map((id) => id.textContent);
        return {
          problems: [
            ...(document.getElementsByTagName('parsererror').length > 0 ? ['no XML'] : []),
            ...(root.namespaceURI === 'http://www.w3.org/2005/Atom' ? [] : ['no Atom']),
            ...lacks(root, ['id', 'title', 'updated', 'author']),
            ...entries.flatMap((entry) => lacks(entry, ['id', 'title', 'updated', 'content', 'link'])),
            ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
          ],
          titles: entries.map((entry) => entry.getElementsByTagName('title')[0]?.textContent),
        };
      });
    }, texts),
  );

test('every built feed is Atom', async () => {
  expect(built.length).toBeGreaterThan(10);
  const problems = (await read(built)).flatMap((feed) => feed.problems);
  expect(problems).toEqual([]);
});

test('text of sources comes out of a feed as it went in, and as text', async () => {
  const [feed] = await read([made]);
  expect(feed).toEqual({ problems: [], titles: [awkward.replace('\u0000', '')] });
});
