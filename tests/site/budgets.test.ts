import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, type BuiltPage, readPages, scriptsOf, site, spread } from './built-site.ts';

/** One round trip: what a server may send before it waits for an answer. */
const roundTrip = 14_336;

const pages = spread(readPages());
const weight = new Map<string, number>();

/** A record, not a list of them: `/hallazgos/pagina-2/` and `/findings/rules/` are lists. */
const record =
  /\/(compromisos|commitments|planes|plans|miembros|members|areas|policy-areas|instituciones|institutions)\/[^/]+\/$|\/(hallazgos|findings)\/[^/]+\.[^/]+\/$/;

test('a page of a record, in which the styles stand that it needs to be shown, needs one round trip', () => {
  const records = pages.filter(({ path }) => record.test(path));
  expect(records.length).toBeGreaterThan(300);
  expect(heavier(records, (page) => compressed(page.file), roundTrip)).toEqual([]);
});

test('no page waits for a file before it is shown', () => {
  const waiting = pages.filter(
    ({ document }) =>
      document.querySelectorAll('head > link[rel="stylesheet"], script[src]').length > 0 ||
      document.querySelectorAll('head > style').length !== 1,
  );
  expect(waiting.map(({ path }) => path)).toEqual([]);
});

test('all that the first view of a record loads is less than 25 kB', () => {
  const records = pages.filter(({ path }) => record.test(path));
  expect(heavier(records, (page) => compressed(page.file) + sum(sheets(page)) + sum(scripts(page)), 25_000)).toEqual(
    [],
  );
});

test('every other page but those of long sources needs two round trips', () => {
  const others = pages.filter(({ path }) => !/\/(fuentes|sources)\//.test(path));
  expect(heavier(others, (page) => compressed(page.file) + sum(sheets(page)), 2 * roundTrip)).toEqual([]);
});

test('the styles of the first screen take a sixth of a round trip, those of a kind of page a tenth more, the sheet of the rest half', () => {
  const styles = new Map(pages.map((page) => [styleOf(page), page.path]));
  const first = weigh(styleOf(missing()));
  expect(first).toBeGreaterThan(1000);
  expect(first).toBeLessThan(roundTrip / 6);
  const kinds = [...styles]
    .map(([style, path]) => [path, weigh(style) - first] as const)
    .filter(([, added]) => added > roundTrip / 10);
  expect(kinds).toEqual([]);
  const sheet = new Set(pages.flatMap(sheets));
  expect([...sheet].filter((file) => compressed(file) > roundTrip / 2)).toEqual([]);
  expect(sheet.size).toBe(1);
});

test('a page loads less than 40 kB of script', () => {
  const problems = pages
    .filter((page) => scriptBytes(page) > 40_000)
    .map((page) => `${page.path}: ${scriptBytes(page)}`);
  expect(problems).toEqual([]);
});

/** The page for what is not there: no record, no list, nothing of a kind. */
const missing = () => pages.find(({ path }) => path.includes('404')) as BuiltPage;

const styleOf = ({ document }: BuiltPage): string => document.querySelector('head > style')?.textContent ?? '';

function heavier(some: readonly BuiltPage[], weightOf: (page: BuiltPage) => number, limit: number): string[] {
  return some
    .map((page) => ({ path: page.path, bytes: weightOf(page) }))
    .filter(({ bytes }) => bytes > limit)
    .map(({ path, bytes }) => `${path}: ${bytes} of ${limit}`);
}

const weigh = (text: string): number => brotliCompressSync(text).length;

function compressed(file: string): number {
  const known = weight.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  weight.set(file, known);
  return known;
}

const fileOf = (address: string) => join(site.folder, address.slice(site.base.length));

const linked = (page: BuiltPage, selector: string): string[] =>
  page.document.querySelectorAll(selector).map((link) => fileOf(attribute(link, 'href') ?? ''));

const sheets = (page: BuiltPage): string[] => linked(page, 'link[rel="stylesheet"]');

const scripts = (page: BuiltPage): string[] => scriptsOf(page).map(fileOf);

const sum = (files: readonly string[]): number => files.reduce((total, file) => total + compressed(file), 0);

const scriptBytes = (page: BuiltPage): number =>
  scripts(page).reduce((total, file) => total + readFileSync(file).length, 0);
