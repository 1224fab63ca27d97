import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import CoverageTable from './CoverageTable.astro';

const container = await AstroContainer.create();
const row = (label: string, held: number, tabulated: number, known: number) => ({
  label,
  href: '/',
  held,
  tabulated,
  known,
});

/** Each row of the table as the words of its cells. */
async function rowsOf(
  rows: readonly (ReturnType<typeof row> & { parts?: unknown; isCounted?: boolean })[],
): Promise<string[]> {
  const total = row('', 2, 5, 10);
  const html = await container.renderToString(CoverageTable, {
    props: { lang: 'en', caption: 'c', heading: 'Member', rows, total },
  });
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)].map(([, cells = '']) =>
    cells
      .replace(/<svg.*?<\/svg>/gsu, '')
      .replace(/<[^>]*>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
}

it('says what is captured, in a sheet and only listed, which make up what is known', async () => {
  expect(await rowsOf([row('Georgia', 1, 5, 9), row('Morocco', 1, 0, 1)])).toEqual([
    'Member Captured In a sheet Only listed Known Share Picture',
    'Georgia 1 5 3 9 11%',
    'Morocco 1 0 0 1 100%',
    'All 2 5 3 10 20%',
  ]);
});

it('tells the parts of a row below it, each with its denominator', async () => {
  const parts = [
    { label: '2018', href: '/2018', held: 1, known: 8 },
    { label: '2016', href: '/2016', held: 0, known: 1 },
  ];
  const rows = await rowsOf([{ ...row('Georgia', 1, 0, 9), parts }]);
  expect(rows.slice(1, 3)).toEqual(['Georgia 1 9 11%', '2018 1 of 8 2016 0 of 1']);
});

it('gives no share where no list names the commitments of a member', async () => {
  const rows = await rowsOf([{ ...row('Ghana', 1, 0, 1), isCounted: false }]);
  expect(rows[1]).toBe('Ghana 1 1 no list');
});

it('leaves the bar open where nobody knows how many more there are, and says so', async () => {
  const draw = (isCounted: boolean) =>
    container.renderToString(CoverageTable, {
      props: { lang: 'en', caption: 'c', heading: 'Member', rows: [{ ...row('Ghana', 1, 0, 1), isCounted }] },
    });
  const [open, whole] = [await draw(false), await draw(true)];
  expect(open).toContain('coverage-open');
  expect(open).not.toContain('coverage-known');
  expect(open).toContain('“No list”');
  expect(whole).toContain('coverage-known');
  expect(whole).not.toContain('“No list”');
});

it('offers to find rows where they are many, and to put the largest first', async () => {
  const draw = (count: number) =>
    container.renderToString(CoverageTable, {
      props: {
        lang: 'en',
        caption: 'c',
        heading: 'Member',
        rows: Array.from({ length: count }, (_, place) => row(`Member ${place}`, 1, 0, 1 + place)),
      },
    });
  const many = await draw(30);
  expect(many).toContain('<row-filter');
  expect(many).toContain('data-known="30" data-missing="29"');
  expect(many).toMatch(/<option value="known">.*<option value="missing">/su);
  expect(await draw(5)).not.toContain('<row-filter');
});

it('has no column for sheets where there is none', async () => {
  expect((await rowsOf([row('Georgia', 1, 0, 9)]))[0]).toBe('Member Captured Known Share Picture');
});
