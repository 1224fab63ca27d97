import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/strings/routes.ts';
import { attribute, filesBelow, readPages, site } from './built-site.ts';

const pages = readPages();
const feedTypes = ['application/atom+xml', 'application/feed+json'];
const feeds = filesBelow(site.folder).filter((file) => /\.(atom|feed\.json)$/.test(file));
const addressOf = (file: string) => site.base + file.slice(site.folder.length + 1);
const byPath = new Map(pages.map((page) => [page.path, page]));
const linkedFrom = (path: string): string[] =>
  (byPath.get(path)?.document.querySelectorAll('link[rel="alternate"]') ?? [])
    .filter((link) => feedTypes.includes(attribute(link, 'type') ?? ''))
    .map((link) => attribute(link, 'href') ?? '');

test('changes, new records and new findings have feeds in two formats and languages: of everything and of each member', () => {
  const members = filesBelow('content/members').length;
  expect(feeds).toHaveLength((members + 1) * 3 * 2 * languages.length);
});

test('feeds of new records and new findings are named on the lists of both, too', () => {
  expect(linkedFrom(`${site.base}compromisos/`)).toContain(`${site.base}cambios/registros.atom`);
  expect(linkedFrom(`${site.base}en/findings/`)).toContain(`${site.base}en/changes/findings.feed.json`);
});

test('every feed is named in the head of its page, and its page is what it names', () => {
  const problems = feeds.filter((file) => {
    const text = readFileSync(file, 'utf8');
    const named = file.endsWith('.atom')
      ? /<link rel="alternate" type="text\/html" href="([^"]*)"/.exec(text)?.[1]
      : JSON.parse(text).home_page_url;
    return !linkedFrom(new URL(named).pathname).includes(addressOf(file));
  });
  expect(problems).toEqual([]);
});

test('every feed names itself at its own address', () => {
  const problems = feeds.filter((file) => {
    const text = readFileSync(file, 'utf8');
    const self = file.endsWith('.atom')
      ? /<link rel="self" type="application\/atom\+xml" href="([^"]*)"/.exec(text)?.[1]
      : JSON.parse(text).feed_url;
    return new URL(self).pathname !== addressOf(file);
  });
  expect(problems).toEqual([]);
});

test('every entry leads to a page that is there', () => {
  const there = new Set(pages.map(({ path }) => path));
  const addresses = feeds
    .filter((file) => file.endsWith('.feed.json'))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).items as { url: string }[])
    .map(({ url }) => new URL(url).pathname);
  expect(addresses.filter((path) => !there.has(path))).toEqual([]);
});

test('the page of changes is linked from that of the data and from the foot of every page', () => {
  for (const [path, changes] of [
    ['datos/', 'cambios/'],
    ['en/data/', 'en/changes/'],
  ]) {
    const page = pages.find((one) => one.path === site.base + path);
    const links = page?.document.querySelectorAll(`a[href="${site.base}${changes}"]`) ?? [];
    expect(links.length, path).toBeGreaterThan(1);
  }
});
