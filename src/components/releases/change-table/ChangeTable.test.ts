import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '../../../model/release.ts';
import ChangeTable from './ChangeTable.astro';

const change = (values: Partial<Change>, textLang: string | undefined = 'und') => ({
  table: 'milestones',
  recordId: 'MO0010-M1',
  memberId: 'morocco',
  kind: 'value_changed' as const,
  field: 'title',
  old: 'Antes',
  new: 'Después',
  cause: 'source' as const,
  ...values,
  textLang,
});

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});
const render = async (lang: 'es' | 'en', ...changes: ReturnType<typeof change>[]) =>
  (await container.renderToString(ChangeTable, { props: { lang, caption: 'C', changes } })).replace(/\s+/g, ' ');

describe('a change', () => {
  test('shows what was and what is, each in the language of its source, and who has changed', async () => {
    const html = await render('en', change({}));
    expect(html).toContain('<del lang="und">Antes</del>');
    expect(html).toContain('<ins lang="und">Después</ins>');
    expect(html).toContain('the source');
  });

  test('says where there was no value', async () => {
    expect(await render('es', change({ old: null, cause: 'reading' }))).toMatch(/sin valor.*nuestra lectura/);
  });

  test('of a whole row says that it came or went', async () => {
    const html = await render('es', change({ kind: 'row_removed', field: null, old: null, new: null }));
    expect(html).toMatch(/fila entera.*fila retirada.*–/);
  });

  test('shows markup of a source as text, and of a long text the beginning', async () => {
    const html = await render('es', change({ old: '<script>x</script>', new: 'a'.repeat(400) }));
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain(`${'a'.repeat(159)}…`);
    expect(html).not.toContain('a'.repeat(160));
  });
});
