import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import FillShare from './FillShare.astro';

const container = await AstroContainer.create();
const textOf = async (props: Record<string, unknown>) =>
  (await container.renderToString(FillShare, { props: { lang: 'en', ...props } }))
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

it('says how many rows of how many, and the share', async () => {
  expect(await textOf({ filled: 3, of: 4 })).toBe('3 of 4 rows, 75%');
});

it('says the same of a part of the rows, where that is another number', async () => {
  const part = { column: 'coverage', value: 'Captured', filled: 3, of: 4 };
  expect(await textOf({ filled: 3, of: 119, part })).toBe('3 of 119 rows, 3% with coverage “Captured”: 3 of 4, 75%');
  expect(await textOf({ filled: 3, of: 4, part })).toBe('3 of 4 rows, 75%');
});

it('draws nothing of a table without rows', async () => {
  const html = await container.renderToString(FillShare, { props: { lang: 'es', filled: 0, of: 0 } });
  expect(html).toContain('sin filas');
  expect(html).not.toContain('<svg');
});
