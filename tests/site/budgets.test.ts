import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, type BuiltPage, readPages, site } from './built-site.ts';

/** One round trip: what a server may send before it waits for an answer. */
const roundTrip = 14_336;

const pages = readPages();
const weight = new Map<string, number>();

test('a page of a record that is only listed needs one round trip', () => {
  expect(
    heavier(/(compromisos|commitments)\/(GE|MO)\d{4}\/$/, (page) => !page.html.includes('<svg'), roundTrip),
  ).toEqual([]);
});

test('every other page but those of long sources needs two', () => {
  expect(heavier(/^(?!.*\/(fuentes|sources)\/)/, () => true, 2 * roundTrip)).toEqual([]);
});

test('the style sheet of the site takes half a round trip, one that a kind of page adds a tenth of one', () => {
  const common = ofTheSite();
  const problems = pages.flatMap((page) => {
    const own = sheets(page).filter((file) => !common.includes(file));
    const site = sheetBytes(page) - own.reduce((sum, file) => sum + compressed(file), 0);
    return [
      ...(site > roundTrip / 2 ? [`${page.path}: ${site}`] : []),
      ...own.filter((file) => compressed(file) > roundTrip / 10).map((file) => `${page.path}: ${file}`),
      ...(own.length > 1 ? [`${page.path}: ${own.length} sheets of its own`] : []),
    ];
  });
  expect(problems).toEqual([]);
});

test('a page loads less than 40 kB of script', () => {
  const problems = pages
    .filter((page) => scriptBytes(page) > 40_000)
    .map((page) => `${page.path}: ${scriptBytes(page)}`);
  expect(problems).toEqual([]);
});

/** The sheet that the page for what is not there has too, and so stays with the reader from page to page. */
const ofTheSite = () => sheets(pages.find(({ path }) => path.includes('404')) as BuiltPage);

function heavier(address: RegExp, which: (page: BuiltPage) => boolean, limit: number): string[] {
  return pages
    .filter((page) => address.test(page.path) && which(page))
    .map((page) => ({
      path: page.path,
      bytes: compressed(page.file) + sheetBytes(page),
    }))
    .filter(({ bytes }) => bytes > limit)
    .map(({ path, bytes }) => `${path}: ${bytes} of ${limit}`);
}

function compressed(file: string): number {
  const known = weight.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  weight.set(file, known);
  return known;
}

const fileOf = (address: string) => join(site.folder, address.slice(site.base.length));

const sheets = (page: BuiltPage): string[] =>
  page.document.querySelectorAll('link[rel="stylesheet"]').map((link) => fileOf(attribute(link, 'href') ?? ''));

const sheetBytes = (page: BuiltPage): number => sheets(page).reduce((sum, file) => sum + compressed(file), 0);

const scriptBytes = (page: BuiltPage): number =>
  page.document
    .querySelectorAll('script[src]')
    .reduce((sum, script) => sum + readFileSync(fileOf(attribute(script, 'src') ?? '')).length, 0);
