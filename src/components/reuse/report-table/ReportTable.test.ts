import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import ReportTable from './ReportTable.astro';

const place = { source_id: '001', line_start: 37, line_end: 37 };
const shared = { reportUrl: 'https://example.org/new', url: 'https://example.org/compromisos/XX0001/', textLang: 'en' };

/** The first cells of each row: what the value is, and the value. */
async function rowsOf(lang: string, values: readonly object[]): Promise<(string | undefined)[][]> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(ReportTable, { props: { ...shared, lang, values } });
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)]
    .slice(1)
    .map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].slice(0, 2).map(([, text]) => text?.trim()),
    );
}

it('calls each value what a reader calls it, and says codes in words', async () => {
  const values = [
    { type: 'commitment', id: 'XX0001', field: 'title', value: 'Open wells', place },
    { type: 'milestone', id: 'XX0001-M2', field: 'due_verbatim', value: 'June 2019', place },
    { type: 'milestone', id: 'XX0001-M2', field: 'continuity', value: 'new', place },
    { type: 'observation', id: 'XX0001.glance.completion.1.001', field: 'verbatim', value: 'Limited', place },
    { type: 'observation', id: 'XX0001-M2.milestones.milestone_status.1.001', field: 'state', value: 'blank', place },
    { type: 'commitment_organisation', id: 'XX0001:lead:1', field: 'verbatim', value: 'Ministry', place },
    { type: 'commitment_policy_area', id: 'XX0001:glance:1', field: 'verbatim', value: 'Health', place },
  ];
  expect(await rowsOf('es', values)).toEqual([
    ['Título', 'Open wells'],
    ['Hito 2: Plazo', 'June 2019'],
    ['Hito 2: Nuevo o continuado', 'nuevo'],
    ['Cumplimiento', 'Limited'],
    ['Estado del hito', 'la página muestra el rótulo sin valor'],
    ['Institución responsable', 'Ministry'],
    ['Área de un compromiso', 'Health'],
  ]);
  expect((await rowsOf('en', values))[3]).toEqual(['Completion', 'Limited']);
});

it('begins a report for each value that was read, with its line', async () => {
  const container = await AstroContainer.create();
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
