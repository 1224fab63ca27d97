import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Language, languages, pathOf } from '../../src/strings/routes.ts';
import { readPages, site } from './built-site.ts';

const table = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as Record<string, string>[];
const pages = new Map(readPages().map((page) => [page.path, page]));
/** A page and those that go on with it. */
const wholePage = (first: string) =>
  [...pages.values()]
    .filter(
      ({ path }) => path === first || (path.startsWith(first) && /^(pagina|page)-/.test(path.slice(first.length))),
    )
    .map(({ html }) => html)
    .join('');
const address = (language: Language, route: 'areas' | 'institutions' | 'commitments', id: string) =>
  `${site.base}${pathOf(language, route, id)}/`;

describe.each(languages)('what gathers commitments (%s)', (language) => {
  test.each([
    ['areas', 'policy_areas', 'policy_area_id', 'commitment_policy_areas'],
    ['institutions', 'organisations', 'organisation_id', 'commitment_organisations'],
  ] as const)(
    'every row of the table behind %s has its page, with every commitment that names it',
    (route, rows, key, links) => {
      const missing = table(rows).flatMap((row) => {
        const id = row[key] ?? '';
        const html = wholePage(address(language, route, id));
        return table(links)
          .filter((link) => link[key] === id)
          .map((link) => address(language, 'commitments', link.commitment_id ?? ''))
          .filter((href) => !html.includes(`href="${href}"`))
          .map((href) => `${id} has no link to ${href}`);
      });
      expect(missing).toEqual([]);
    },
  );

  test('a captured commitment links its areas and institutions', () => {
    const missing = [
      ...table('commitment_policy_areas').map((row) => ({ row, route: 'areas' as const, id: row.policy_area_id })),
      ...table('commitment_organisations').map((row) => ({
        row,
        route: 'institutions' as const,
        id: row.organisation_id,
      })),
    ]
      .filter(({ id }) => id)
      .filter(({ row, route, id }) => {
        const page = pages.get(address(language, 'commitments', row.commitment_id ?? ''));
        return !page?.html.includes(`href="${address(language, route, id ?? '')}"`);
      });
    expect(missing.map(({ row, id }) => `${row.commitment_id} does not link ${id}`)).toEqual([]);
  });
});

test('the twin of an area and of an institution names the commitments of the tables', () => {
  const wrong = [
    ['areas', 'policy_areas', 'policy_area_id', 'commitment_policy_areas'] as const,
    ['institutions', 'organisations', 'organisation_id', 'commitment_organisations'] as const,
  ].flatMap(([route, rows, key, links]) =>
    table(rows)
      .map((row) => row[key] ?? '')
      .filter((id) => {
        const file = join(site.folder, `${pathOf('es', route, id)}.json`);
        const twin = JSON.parse(readFileSync(file, 'utf8')) as { commitments: { commitment_id: string }[] };
        const ids = (named: { commitment_id?: string }[]) => [...new Set(named.map((each) => each.commitment_id))];
        const expected = ids(table(links).filter((link) => link[key] === id));
        return JSON.stringify(ids(twin.commitments).sort()) !== JSON.stringify(expected.sort());
      }),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['areas', 'policy_areas', 'policy_area_id', 'commitment_policy_areas'],
  ['instituciones', 'organisations', 'organisation_id', 'commitment_organisations'],
])(
  'the CSV of each of %s has a row for every commitment that is put there, with its words',
  (folder, of, key, links) => {
    const linked = table(links);
    const problems = table(of).flatMap(({ [key]: id = '' }) => {
      const { data, errors } = Papa.parse<Record<string, string>>(
        readFileSync(join(site.folder, folder, `${id}.csv`), 'utf8').trimEnd(),
        { header: true },
      );
      const found = data.filter((row) => row.verbatim !== '' && row.commitment_id !== '');
      // A page may name its area in the fact box, whose words are taken, and again in the description.
      const onceEach = (list: Record<string, string>[]) =>
        key !== 'policy_area_id'
          ? list
          : [...Map.groupBy(list, (row) => row.commitment_id).values()].flatMap((own): Record<string, string>[] => [
              own.find(({ stated_in }) => stated_in === 'glance') ?? own[0] ?? {},
            ]);
      const asText = (list: Record<string, string>[]) =>
        list.map((row) => `${row.commitment_id} ${row.verbatim}`).sort();
      const wanted = asText(onceEach(linked.filter((row) => row[key] === id)));
      const whole = data.every((row) => row[key] === id && (row.title !== '' || row.action_plan_id !== ''));
      return errors.length === 0 && whole && asText(found).join('\n') === wanted.join('\n') ? [] : [id];
    });
    expect(problems).toEqual([]);
  },
);
