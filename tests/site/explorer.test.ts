import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ExplorerIndex, ExplorerRow, FacetData } from '../../src/format/explorer-index.ts';
import { languages, pathOf } from '../../src/strings/routes.ts';
import { attribute, readPages, scriptsOf, site, textOf } from './built-site.ts';

type Row = Record<string, string | number | null>;
const table = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as Row[];
const pages = new Map(readPages().map((page) => [page.path, page]));
const commitments = table('commitments');
const read = <T>(language: string, name: string) =>
  JSON.parse(readFileSync(join(site.folder, 'explorer', language, `${name}.json`), 'utf8')) as T;

/** Ids of the commitments that have a value, by the tables. A value none has is that of not saying it. */
function idsBy(rows: Row[], codeOf: (row: Row) => string | null): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (value: string, id: string) => found.set(value, (found.get(value) ?? new Set()).add(id));
  const said = new Set<string>();
  for (const row of rows) {
    const value = codeOf(row);
    if (value === null) continue;
    add(value, String(row.commitment_id));
    said.add(String(row.commitment_id));
  }
  for (const { commitment_id: id } of commitments) if (!said.has(String(id))) add('none', String(id));
  return found;
}

const text = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
const levels = new Map(table('members').map((row) => [row.member_id, text(row.level)]));
const judgements = table('observations')
  .filter((row) => row.subject_type === 'commitment' && row.shown)
  .map((row) => ({ ...row, commitment_id: row.subject_id ?? null }) as Row);
const judgement = (question: string) =>
  idsBy(
    judgements.filter((row) => row.question === question && row.assessor === 'irm'),
    // An answer in words that no list has is one all the same.
    (row) => text(row.state === 'value' ? (row.value ?? 'value') : row.state),
  );

/** Areas that the page of a commitment or its row in a sheet gives; of one only listed, the one that a list gives. */
const onlyListed = new Set(commitments.filter((row) => row.coverage === 'listed').map((row) => row.commitment_id));
const areas = [
  ...table('commitment_policy_areas'),
  ...table('listings').filter((row) => onlyListed.has(row.commitment_id ?? null)),
];

const expected: [string, Map<string, Set<string>>][] = [
  ['coverage', idsBy(commitments, (row) => text(row.coverage))],
  ['member', idsBy(commitments, (row) => text(row.member_id))],
  ['level', idsBy(commitments, (row) => levels.get(row.member_id ?? null) ?? null)],
  ['plan', idsBy(commitments, (row) => text(row.action_plan_id))],
  ['year', idsBy(commitments, (row) => text(row.cycle))],
  ['area', idsBy(areas, (row) => text(row.policy_area_id))],
  ['ogp_value', idsBy(table('commitment_ogp_values'), (row) => text(row.ogp_value_id))],
  ['institution', idsBy(table('commitment_organisations'), (row) => `${row.organisation_id}.${row.role}`)],
  ['completion.irm', judgement('completion')],
  ['verifiable.irm', judgement('verifiable')],
];

const plain = (values: Map<string, Set<string>>) =>
  Object.fromEntries([...values].sort().map(([value, ids]) => [value, [...ids].sort()]));

describe.each(languages)('the files of the explorer (%s)', (language) => {
  const index = read<ExplorerIndex>(language, 'index');
  const parts = Array.from({ length: Math.ceil(index.total / index.chunk) }, (_, part) => part);
  const rows = parts.flatMap((part) => read<ExplorerRow[]>(language, `rows-${part}`));

  test('have every commitment once', () => {
    expect(index.total).toBe(commitments.length);
    expect(rows.map(({ id }) => id).sort()).toEqual(commitments.map((row) => String(row.commitment_id)).sort());
  });

  test.each(expected)('say of %s what the tables say', (id, values) => {
    const facet = index.facets.find((each) => each.id === id);
    const data = facet?.data ?? read<FacetData>(language, facet?.file ?? '');
    const found = new Map<string, Set<string>>();
    for (const [place, set] of data.rows.entries()) {
      for (const value of data.sets[set] ?? []) {
        const name = data.values[value]?.value ?? '';
        found.set(name, (found.get(name) ?? new Set()).add(rows[place]?.id ?? ''));
      }
    }
    expect(plain(found)).toEqual(plain(values));
  });

  test('are not in the page: it holds a screenful', () => {
    const page = pages.get(`${site.base}${pathOf(language, 'commitments')}/`);
    expect(page?.document.querySelectorAll('tbody tr').length).toBeLessThanOrEqual(51);
  });
});

describe.each(languages)('without a script (%s)', (language) => {
  const page = pages.get(`${site.base}${pathOf(language, 'commitments')}/`);
  const links = page?.document.querySelectorAll('a[data-value]') ?? [];

  test('every value in the page is a link to a page with as many commitments as it says', () => {
    expect(links.length).toBeGreaterThan(40);
    const wrong = links.flatMap((link) => {
      const address = new URL(attribute(link, 'href') ?? '', 'https://site.invalid').pathname;
      const said = Number(textOf(link.querySelector('.facet-count') as never).replace(/\D/g, ''));
      if (!address.includes(`/${pathOf(language, 'commitments').split('/').at(-1)}/`))
        return pages.has(address) ? [] : [address];
      const shown = [...pages.values()]
        .filter(({ path }) => path === address || (path.startsWith(address) && /(pagina|page)-\d+\/$/.test(path)))
        .reduce((sum, { document }) => sum + document.querySelectorAll('tbody tr').length, 0);
      return shown === said ? [] : [`${address} shows ${shown}, the link says ${said}`];
    });
    expect(wrong).toEqual([]);
  });
});

test('the scripts of the explorer need less than 12 kB, compressed as a host sends them', () => {
  const page = pages.get(`${site.base}${pathOf('es', 'commitments')}/`);
  const first = page ? scriptsOf(page) : [];
  const fileOf = (address: string) => readFileSync(join(site.folder, address.slice(site.base.length)));
  const loaded = first.flatMap((address) =>
    [
      ...fileOf(address)
        .toString()
        .matchAll(/explorer\.[\w-]+\.js/g),
    ].map(([name]) => `${site.base}_astro/${name}`),
  );
  expect(loaded.length).toBeGreaterThan(0);
  const bytes = [...new Set([...first, ...loaded])].reduce(
    (sum, each) => sum + brotliCompressSync(fileOf(each)).length,
    0,
  );
  expect(bytes).toBeLessThan(12_000);
});

test.each(languages)('says no number of milestones where no page was captured (%s)', (language) => {
  const { total, chunk } = read<ExplorerIndex>(language, 'index');
  const rows = Array.from({ length: Math.ceil(total / chunk) }, (_, i) =>
    read<ExplorerRow[]>(language, `rows-${i}`),
  ).flat();
  const coverage = new Map(commitments.map((row) => [row.commitment_id, row.coverage]));
  expect(rows).toHaveLength(commitments.length);
  for (const { id, milestones } of rows) expect(milestones === null, id).toBe(coverage.get(id) !== 'captured');
});
