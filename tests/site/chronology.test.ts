import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { drawnOneByOne } from '../../src/charts/chronology/layout.ts';
import { type Language, languages, pathOf, wordSegment } from '../../src/strings/routes.ts';
import { wordsIn } from '../../src/strings/words.ts';
import { attribute, type BuiltPage, problemsOf, readPages, scriptsOf, site, textOf } from './built-site.ts';

type Row = Record<string, string | null>;
const table = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as Row[];
const captured = new Map(
  table('commitments')
    .filter((row) => row.coverage === 'captured')
    .map((row) => [row.commitment_id, row]),
);
const milestones = table('milestones').filter((row) => captured.has(row.commitment_id ?? null));
const ofMember = (member: string) =>
  milestones.filter((row) => captured.get(row.commitment_id ?? null)?.member_id === member);

const pages = new Map(readPages().map((page) => [page.path, page]));
const page = (language: Language, ...segments: string[]) =>
  pages.get(`${site.base}${pathOf(language, 'chronology', ...segments)}/`) as BuiltPage;
/** The parser of the tests does not look into drawings. */
const drawn = ({ html }: BuiltPage) => [...html.matchAll(/ data-milestone="([^"]+)"/g)].map(([, id = '']) => id);
const rows = ({ document }: BuiltPage) =>
  document.querySelectorAll('tr[data-row]').map((row) => attribute(row, 'data-row') ?? '');

/** Addresses of a view that has several pages: its own and those behind it. */
const pagesOf = (view: BuiltPage) =>
  [...pages.values()].filter(
    ({ path }) =>
      path === view.path || (path.startsWith(view.path) && /^(pagina|page)-\d+\/$/.test(path.slice(view.path.length))),
  );
/** How many milestones the strips of a page say that they are of, but for that of all together. */
const counted = ({ document }: BuiltPage) =>
  document
    .querySelectorAll('.chronology-strip')
    .filter((strip) => !attribute(strip, 'class')?.includes('is-total'))
    .map((strip) => Number(/([\d.,]+) (?:hitos?|milestones?)/.exec(textOf(strip))?.[1]?.replace(/[.,]/g, '')));

/** Holds that a view shows these milestones and no others: a bar for each, a row for each where none has a date, or as many as its strips count. */
function expectShown(view: BuiltPage, expected: readonly Row[]) {
  const ids = expected.map(({ milestone_id }) => String(milestone_id)).sort();
  if (expected.length > drawnOneByOne) {
    const counts = pagesOf(view).flatMap(counted);
    expect(drawn(view), view.path).toEqual([]);
    expect(sum(counts), view.path).toBe(expected.length);
    return;
  }
  expect(rows(view).sort(), view.path).toEqual(ids);
  expect(drawn(view).sort(), view.path).toEqual(expected.some(months) ? ids : []);
}
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** First and last month that the dates of a milestone can mean. */
const months = (row: Row): [string, string] | null => {
  const [from, until] = [row.start_earliest ?? row.due_earliest, row.due_latest ?? row.start_latest];
  return !from || !until || from > until ? null : [from.slice(0, 7), until.slice(0, 7)];
};
const within = (from: string, until = from) =>
  milestones.filter((row) => {
    const span = months(row);
    return span && span[0] <= until && from <= span[1];
  }).length;
/** First and last month of a part of a year, as its address names it. Shape: `("2018", "q3")` → `["2018-07", "2018-09"]`. */
const monthsOfPart = (year: string, part: string): [string, string] => {
  const quarter = Number(/^[tq]([1-4])$/.exec(part)?.[1]);
  const named = (month: number) => `${year}-${String(month).padStart(2, '0')}`;
  return quarter ? [named(quarter * 3 - 2), named(quarter * 3)] : [named(Number(part)), named(Number(part))];
};

describe.each(languages)('the chronology (%s)', (language) => {
  const all = page(language);

  test('has every milestone of the captured commitments', () => {
    expect(milestones.length).toBeGreaterThan(0);
    expectShown(all, milestones);
    expectShown(page(language, wordSegment(language, 'plans')), milestones);
  });

  test('of a member has its milestones and no others', () => {
    const members = [...new Set([...captured.values()].map(({ member_id }) => String(member_id)))].filter(
      (member) => ofMember(member).length > 0,
    );
    expect(members.length).toBeGreaterThan(1);
    for (const member of members) expectShown(page(language, member), ofMember(member));
  });

  test('of a year has the milestones that may be within their dates in it', () => {
    const years = [...new Set(milestones.flatMap((row) => months(row)?.map((month) => month.slice(0, 4)) ?? []))];
    for (const year of years) {
      const expected = milestones.filter((row) => {
        const span = months(row);
        return span && span[0].slice(0, 4) <= year && year <= span[1].slice(0, 4);
      });
      expectShown(page(language, year), expected);
    }
  });

  test.each([
    ['month', /^(\d{4})\/(\d\d)\/$/],
    ['quarter', /^(\d{4})\/([tq][1-4])\/$/],
  ] as const)('of a %s has what begins or ends in it, or may: what ends first', (kind, address) => {
    const isIn = (row: Row, prefix: 'start' | 'due', [from, until]: readonly string[]) => {
      const [first, last] = [row[`${prefix}_earliest`], row[`${prefix}_latest`]];
      return first && last && first.slice(0, 7) <= String(until) && String(from) <= last.slice(0, 7);
    };
    const own = `${site.base}${pathOf(language, 'chronology')}/`;
    const found = [...pages.keys()]
      .map((path) => (path.startsWith(own) ? address.exec(path.slice(own.length)) : null))
      .filter((match) => match !== null);
    expect(found.length).toBeGreaterThan(3);
    const { [kind]: words, ends: end } = wordsIn(language).chronology.period;
    const saysEnd = [end.sure, end.possible];
    for (const [, year = '', part = ''] of found) {
      const stretch = monthsOfPart(year, part);
      const expected = milestones.filter((row) => isIn(row, 'start', stretch) || isIn(row, 'due', stretch));
      const { document } = page(language, year, part);
      const shown = document.querySelectorAll('tbody tr');
      expect(shown.length, `${year} ${part}`).toBe(expected.length);
      const ends = shown.map((row) =>
        saysEnd.some((word) => textOf(row.querySelectorAll('td')[1] as never).includes(word)),
      );
      const ending = expected.filter((row) => isIn(row, 'due', stretch)).length;
      expect(ends, `${year} ${part}`).toEqual(expected.map((_, row) => row < ending));
      const lead = textOf(document.querySelector('.lead') as never);
      expect(lead).toContain(words.lead(String(ending), String(expected.length - ending)));
      expect(lead).toContain(words.within(String(within(...stretch))));
    }
  });

  test('of a month or a quarter is in the order of the alphabet, as its members are read', () => {
    const inOrder = new Intl.Collator(language).compare;
    const months = [...pages.values()].filter(({ html }) => html.includes('period-table'));
    expect(months.length).toBeGreaterThan(3);
    for (const { document, path } of months) {
      const members = Map.groupBy(document.querySelectorAll('tbody tr'), (row) =>
        /termina|ends?\b/.test(textOf(row.querySelectorAll('td')[1] as never)),
      );
      for (const rows of members.values()) {
        const names = rows.map((row) => textOf(row.querySelector('td') as never).replace(/^\S+ · \d+ /, ''));
        expect(names, path).toEqual([...names].sort(inOrder));
      }
    }
  });

  test('counts by month what the table of milestones says', () => {
    const cells = all.document.querySelectorAll('[data-month]');
    expect(cells.length).toBeGreaterThan(3);
    const wrong = cells
      .map((cell) => ({ month: attribute(cell, 'data-month') ?? '', said: Number(textOf(cell)) }))
      .filter(({ month, said }) => said !== within(month));
    expect(wrong).toEqual([]);
  });

  test('gives the same numbers as CSV', () => {
    const csv = readFileSync(join(site.folder, `${pathOf(language, 'chronology')}.csv`), 'utf8');
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    const totals = Map.groupBy(data, ({ month }) => month ?? '');
    expect(totals.size).toBeGreaterThan(3);
    for (const [month, own] of totals) {
      expect(sum(own.map((row) => Number(row.milestones))), month).toBe(within(month));
    }
  });

  test('is led to from the home page', () => {
    const home = pages.get(`${site.base}${pathOf(language, 'home')}${language === 'es' ? '' : '/'}`);
    const links = home?.document.querySelectorAll('main a').map((link) => attribute(link, 'href'));
    expect(links).toContain(all.path);
  });
});

const chronologies = [...pages.values()].filter(({ path }) => /\/(cronologia|chronology)\//.test(path));

test('no page of it bakes in a day: the line of today is hidden, and has no place, until a script knows it', () => {
  const problems = problemsOf(chronologies, ({ html }) =>
    [...html.matchAll(/<g ([^>]*data-today[^>]*)>(.*?)<\/g>/gs)].flatMap(([, attributes = '', parts = '']) => [
      ...(attributes.includes('display="none"') ? [] : ['is shown']),
      ...(/ x1=/.test(parts) ? ['has a place'] : []),
    ]),
  );
  expect(chronologies.some(({ html }) => html.includes('data-today'))).toBe(true);
  expect(problems).toEqual([]);
});

test('every state is a shape and a word', () => {
  const problems = problemsOf(chronologies, ({ document }) =>
    document
      .querySelectorAll('.chronology-state')
      .filter((state) => !state.querySelector('svg') || textOf(state) === '')
      .map((state) => `${textOf(state)} without shape or word`),
  );
  expect(chronologies.length).toBeGreaterThan(20);
  expect(problems).toEqual([]);
});

test('its scripts need less than 12 kB, compressed as a host sends them', () => {
  const read = (address: string) => readFileSync(join(site.folder, address.slice(site.base.length)), 'utf8');
  const all = new Set(scriptsOf(page('es')));
  // What a script imports, and what these import.
  for (const address of all) {
    for (const [, name] of read(address).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
      all.add(`${site.base}_astro/${name}`);
  }
  expect([...all].some((address) => address.includes('chronology-control'))).toBe(true);
  expect([...all].reduce((sum, address) => sum + brotliCompressSync(read(address)).length, 0)).toBeLessThan(12_000);
});
