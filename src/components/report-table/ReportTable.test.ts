import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import ReportTable from './ReportTable.astro';

it('begins a report for each value that was read, with its line', async () => {
  const container = await AstroContainer.create();
  const place = { source_id: '001', line_start: 37, line_end: 37 };
  const html = await container.renderToString(ReportTable, {
    props: {
      lang: 'es',
      reportUrl: 'https://example.org/new',
      url: 'https://example.org/compromisos/XX0001/',
      textLang: 'es',
      values: [
        { type: 'milestone', id: 'XX0001-M1', field: 'title', value: '<b>Guía</b>', place },
        { type: 'milestone', id: 'XX0001-M1', field: 'due_verbatim', value: 'Diciembre 2019', place },
      ],
    },
  });
  expect(html.match(/href="https:\/\/example\.org\/new\?/g)).toHaveLength(2);
  expect(html).toContain(encodeURIComponent('Diciembre 2019'));
  expect(html).toContain(encodeURIComponent('001, L 37'));
  expect(html).toContain('&lt;b&gt;');
});
