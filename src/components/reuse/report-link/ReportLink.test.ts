import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import ReportLink from './ReportLink.astro';

it('is not there where the site was built without an address for reports', async () => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(ReportLink, { props: { lang: 'es', id: 'XX0001' } });
  expect(html.trim()).toBe('');
});
