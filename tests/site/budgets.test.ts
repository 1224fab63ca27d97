import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, type BuiltPage, readPages, site } from './built-site.ts';

/** One round trip: what a server may send before it waits for an answer. */
const roundTrip = 14_336;

const pages = readPages();
const weight = new Map<string, number>();

/** A record, not a list of them: `/hallazgos/pagina-2/` and `/findings/rules/` are lists. */
const record =
  /\/(compromisos|commitments|planes|plans|miembros|members|areas|policy-areas|instituciones|institutions)\/[^/]+\/$|\/(hallazgos|findings)\/[^/]+\.[^/]+\/$/;

test('a page of a record, with the styles it waits for, needs one round trip', () => {
  const records = pages.filter(({ path }) => record.test(path));
  expect(records.length).toBeGreaterThan(300);
  expect(heavier(records, (page) => compressed(page.file) + sum(headSheets(page)), roundTrip)).toEqual([]);
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

test('the sheet of the first screen takes a sixth of a round trip, the other half, one that a kind of page adds a tenth', () => {
  const [first, rest] = ofTheSite();
  const own = [...new Set(pages.flatMap(sheets))].filter((file) => file !== first && file !== rest);
  const problems = [
    [first, roundTrip / 6] as const,
    [rest, roundTrip / 2] as const,
    ...own.map((file) => [file, roundTrip / 10] as const),
  ]
    .filter(([file, limit]) => compressed(file ?? '') > limit)
    .map(([file, limit]) => `${file}: ${compressed(file ?? '')} of ${limit}`);
  const many = pages
    .filter((page) => sheets(page).length > 3)
    .map((page) => `${page.path}: more than one sheet of its own`);
  expect([...problems, ...many]).toEqual([]);
});

test('a page loads less than 40 kB of script', () => {
  const problems = pages
    .filter((page) => scriptBytes(page) > 40_000)
    .map((page) => `${page.path}: ${scriptBytes(page)}`);
  expect(problems).toEqual([]);
});

/** The sheets that the page for what is not there has too, and so stay with the reader from page to page. */
const ofTheSite = () => sheets(pages.find(({ path }) => path.includes('404')) as BuiltPage);

function heavier(some: readonly BuiltPage[], weigh: (page: BuiltPage) => number, limit: number): string[] {
  return some
    .map((page) => ({ path: page.path, bytes: weigh(page) }))
    .filter(({ bytes }) => bytes > limit)
    .map(({ path, bytes }) => `${path}: ${bytes} of ${limit}`);
}

function compressed(file: string): number {
  const known = weight.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  weight.set(file, known);
  return known;
}

const fileOf = (address: string) => join(site.folder, address.slice(site.base.length));

const linked = (page: BuiltPage, selector: string): string[] =>
  page.document.querySelectorAll(selector).map((link) => fileOf(attribute(link, 'href') ?? ''));

const sheets = (page: BuiltPage): string[] => linked(page, 'link[rel="stylesheet"]');

/** Nothing is shown before these are there; a sheet in the body holds back only what stands after it. */
const headSheets = (page: BuiltPage): string[] => linked(page, 'head > link[rel="stylesheet"]');

const scripts = (page: BuiltPage): string[] =>
  page.document.querySelectorAll('script[src]').map((script) => fileOf(attribute(script, 'src') ?? ''));

const sum = (files: readonly string[]): number => files.reduce((total, file) => total + compressed(file), 0);

const scriptBytes = (page: BuiltPage): number =>
  scripts(page).reduce((total, file) => total + readFileSync(file).length, 0);
