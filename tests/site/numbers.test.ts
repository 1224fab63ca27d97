import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { facetSegments, type Language, languages, pathOf, type Route } from '../../src/strings/routes.ts';
import { attribute, parseHtml, site, textOf } from './built-site.ts';

/** The tables as they are published: what every page counts. */
type Row = Record<string, string | number | null>;
const table = (name: string) =>
  JSON.parse(readFileSync(join(site.folder, `data/latest/${name}.json`), 'utf8')) as Row[];
const commitments = table('commitments');
const dismissed = new Set(
  table('finding_answers')
    .filter(({ answer }) => answer === 'dismissed')
    .map(({ finding_id }) => finding_id),
);
const findings = table('findings').filter(({ finding_id }) => !dismissed.has(finding_id ?? null));

/** Every number of a text. Shape: `"De 21 634 casillas, 3"` → `[21634, 3]`; thousands are set off by a narrow space. */
const numbersIn = (text: string): number[] =>
  (text.replaceAll(/(?<=\d)[\u202f\u00a0](?=\d)/g, '').match(/\d+/g) ?? []).map(Number);

/** Only what is compared is parsed: a large site is held against itself, too (`TEST_SITE`). */
const documents = new Map<string, ReturnType<typeof parseHtml>>();
const documentAt = (language: Language, route: Route, ...segments: string[]) => {
  const path = pathOf(language, route, ...segments);
  const document = documents.get(path) ?? parseHtml(readFileSync(join(site.folder, path, 'index.html'), 'utf8'));
  documents.set(path, document);
  return document;
};
const textAt = (language: Language, selector: string, route: Route, ...segments: string[]): string => {
  const element = documentAt(language, route, ...segments).querySelector(selector);
  return element ? textOf(element) : '';
};
/** How many commitments are known with a value in a column, and how many of them are captured. */
const counted = (column: string, value: string | number | null) => {
  const known = commitments.filter((row) => row[column] === value);
  return { known: known.length, held: known.filter(({ coverage }) => coverage === 'captured').length };
};
const all = { known: commitments.length, held: counted('coverage', 'captured').known };
/** Numbers of a table's rows, by the address that the row leads to. */
const rowsOf = (language: Language, route: Route, selector: string) =>
  documentAt(language, route)
    .querySelectorAll(`${selector} tbody tr`)
    .flatMap((row) => {
      const link = row.querySelector('th a');
      const cells = row.querySelectorAll('td.number').map((cell) => numbersIn(textOf(cell))[0] ?? 0);
      const last = row.querySelectorAll('td').at(-1);
      const id = (link && attribute(link, 'href'))?.split('/').at(-2) ?? '';
      return link ? [{ id, cells, last: last ? textOf(last) : '' }] : [];
    });
/** The count that the explorer's page gives to each value of a facet that it shows. */
const facet = (language: Language, id: string) =>
  new Map(
    documentAt(language, 'commitments')
      .querySelectorAll(`[data-facet="${id}"] a[data-value]`)
      .map((link) => [
        attribute(link, 'data-value') ?? '',
        numbersIn(textOf(link.querySelector('.facet-count') as never))[0] ?? 0,
      ]),
  );

describe.each(languages)('one thing is counted alike wherever it stands (%s)', (language) => {
  test('all commitments: home, explorer, search, coverage, members', () => {
    expect(numbersIn(textAt(language, '.key-figures li p', 'home')).slice(0, 2)).toEqual([all.held, all.known]);
    expect(numbersIn(textAt(language, '.explorer-status', 'commitments'))[0]).toBe(all.known);
    expect(numbersIn(textAt(language, '.page-head .lead', 'commitments')).slice(0, 2)).toEqual([all.known, all.held]);
    expect(numbersIn(textAt(language, '.search-lists li', 'search'))[0]).toBe(all.known);
    for (const route of ['coverage', 'members'] as const) {
      const cells = documentAt(language, route)
        .querySelectorAll('.coverage-table tfoot .number')
        .map((cell) => numbersIn(textOf(cell))[0]);
      expect([route, cells[0], cells.at(-2)]).toEqual([route, all.held, all.known]);
    }
  });

  test('the commitments of each member: coverage, list, page, explorer', () => {
    const coverage = new Map(rowsOf(language, 'coverage', '.coverage-table').map((row) => [row.id, row.cells]));
    const list = new Map(rowsOf(language, 'members', '.coverage-table').map((row) => [row.id, row.cells]));
    const shown = facet(language, 'member');
    const members = table('members').map(({ member_id }) => String(member_id));
    expect([...list.keys()].sort()).toEqual(members.sort());
    for (const id of members) {
      const { held, known } = counted('member_id', id);
      const said = [list, ...(known > 0 ? [coverage] : [])].map((rows) => [rows.get(id)?.[0], rows.get(id)?.at(-2)]);
      for (const pair of said) expect([id, ...pair]).toEqual([id, held, known]);
      if (shown.has(id)) expect([id, shown.get(id)]).toEqual([id, known]);
      const lead = numbersIn(textAt(language, '.page-head .lead', 'members', id));
      if (known > 0) expect([id, lead[0], lead.at(-1)]).toEqual([id, held, known]);
    }
  });

  test('the commitments of each plan: list, page, explorer', () => {
    const shown = facet(language, 'plan');
    for (const { id, last } of rowsOf(language, 'plans', 'table')) {
      const { held, known } = counted('action_plan_id', id);
      if (known > 0) expect([id, ...numbersIn(last)]).toEqual([id, held, known]);
      if (shown.has(id)) expect([id, shown.get(id)]).toEqual([id, known]);
      const listed = documentAt(language, 'plans', id).querySelectorAll('.commitment-list li, .listed-table tbody tr');
      expect([id, listed.length]).toEqual([id, known]);
    }
  });

  test('the commitments of each policy area: list, page, explorer', () => {
    const shown = facet(language, 'area');
    const rows = rowsOf(language, 'areas', '.area-table');
    expect(rows.map(({ id }) => id).sort()).toEqual(
      table('policy_areas')
        .map(({ policy_area_id }) => String(policy_area_id))
        .sort(),
    );
    for (const { id, cells } of rows) {
      const sum = cells.reduce((total, cell) => total + cell, 0);
      if (shown.has(id)) expect([id, shown.get(id)]).toEqual([id, sum]);
    }
  });

  test('findings: home, list, filters, pages of members and plans', () => {
    const filters = documentAt(language, 'findings').querySelectorAll('.finding-facets > div');
    const kinds = documentAt(language, 'findings')
      .querySelectorAll('.finding-kinds .number')
      .map((cell) => numbersIn(textOf(cell))[0] ?? 0);
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(kinds)).toBe(findings.length);
    expect(textAt(language, 'main', 'home')).toContain(String(findings.length));
    const links = filters.flatMap((filter) =>
      filter.querySelectorAll('li').map((item) => ({
        href: attribute(item.querySelector('a') as never, 'href') ?? '',
        count: numbersIn(textOf(item.querySelector('.number') as never))[0] ?? 0,
      })),
    );
    for (const [route, facetOf] of [
      ['members', 'member'],
      ['plans', 'plan'],
    ] as const) {
      const of = links.filter(({ href }) => href.includes(`/${facetSegments(language, facetOf, '').join('/')}`));
      expect(of.length).toBeGreaterThan(0);
      if (facetOf === 'member') expect(sum(of.map(({ count }) => count))).toBe(findings.length);
      for (const { href, count } of of) {
        const id = href.split('/').at(-2) ?? '';
        const page = documentAt(language, route, id);
        const link = page.querySelectorAll('main a').find((each) => attribute(each, 'href') === href);
        // Where there is no link, all of them stand on the page itself.
        const open = page
          .querySelectorAll('.finding-note')
          .filter((note) => !dismissed.has(attribute(note, 'id') ?? ''));
        const said = link ? (numbersIn(textOf(link))[0] ?? 1) : open.length;
        expect([id, said]).toEqual([id, count]);
      }
    }
  });
});
