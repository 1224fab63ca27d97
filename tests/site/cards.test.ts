import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, problemsOf, readPages, site } from './built-site.ts';

const pages = readPages();
const cardOf = (html: string) => /<meta property="og:image" content="https?:\/\/[^/]+([^"]+)"/.exec(html)?.[1] ?? '';
const fileOf = (address: string) => join(site.folder, address.slice(site.base.length));

test('every page names a card that is there, 1200 by 630', () => {
  const sizes = new Map<string, string>();
  const sizeOf = (file: string) => {
    const bytes = readFileSync(file);
    return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  };
  const problems = problemsOf(pages, ({ html }) => {
    const file = fileOf(cardOf(html));
    if (!existsSync(file)) return [`${file} is not there`];
    const size = sizes.get(file) ?? sizeOf(file);
    sizes.set(file, size);
    return size === '1200x630' ? [] : [`${file}: ${size}`];
  });
  expect(problems).toEqual([]);
});

test('captured commitments and plans have a card of their own, in both languages', () => {
  const own = pages.filter(
    ({ html, path }) => /\/(planes|plans)\/[^/]+\/$/.test(path) || /<section [^>]*?id="hitos"/.test(html),
  );
  expect(own.length).toBeGreaterThan(10);
  const cards = own.map(({ html }) => cardOf(html));
  expect(cards).toEqual(own.map(({ path }) => path.replace(/\/$/, '.png')));
  const different = new Set(cards.map((card) => readFileSync(fileOf(card)).toString('base64')));
  expect(different.size).toBeGreaterThan(cards.length / 2);
  expect(attribute(own[0]?.document.querySelectorAll('meta[name="twitter:card"]')[0] as never, 'content')).toBe(
    'summary_large_image',
  );
});
