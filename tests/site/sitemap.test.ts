import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, readPages, site } from './built-site.ts';

test('the sitemap names every page that may be indexed, once, and no other', () => {
  const index = join(site.folder, 'sitemap-index.xml');
  expect(existsSync(index)).toBe(true);
  const locations = filesBelow(site.folder)
    .filter((file) => /sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)])
    .map((match) => new URL(match[1] ?? '').pathname)
    .sort();
  const indexed = readPages()
    .filter(({ html }) => !/<meta name="robots" content="[^"]*noindex/.test(html))
    .map(({ path }) => path)
    .filter((path) => path !== `${site.base}404.html`)
    .sort();
  expect(locations).toEqual(indexed);
});
