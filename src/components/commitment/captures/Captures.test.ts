import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import { indexPassages } from '../../../format/marks.ts';
import type { DifferenceRow } from '../../../model/difference.ts';
import type { SourceRow } from '../../../model/source.ts';
import Captures from './Captures.astro';
import { inReadingOrder, labelDifference, shorten } from './describe-difference.ts';

const container = await AstroContainer.create();

const capture = (source_id: string, capture_position: number, told: Partial<SourceRow> = {}): SourceRow => ({
  source_id,
  capture_position,
  order_known_from: capture_position === 1 ? null : 'day',
  captured_on: `20${24 - capture_position}-05-31`,
  layout: 'A',
  language: 'es',
  machine_translated: null,
  file: `${source_id}.txt`,
  sha256: 'a'.repeat(64),
  bytes: 10,
  record_type: 'commitment',
  record_id: 'MO0099',
  ogp_url: null,
  lines: 2,
  lines_accounted: 2,
  lines_field: 1,
  lines_text: 1,
  lines_furniture: 0,
  emails_withheld: 0,
  phones_withheld: 0,
  reason: null,
  title: null,
  about_member: null,
  about_plan: null,
  about_commitment: null,
  text_language: null,
  ...told,
});
const difference = (told: Partial<DifferenceRow> = {}): DifferenceRow => ({
  difference_id: 'MO0099.milestone.due_verbatim.1f3a5c7e',
  record_type: 'commitment',
  record_id: 'MO0099',
  item_type: 'milestone',
  item_id: 'MO0099-M2',
  field: 'due_verbatim',
  kind: 'changed',
  source_id: 'new',
  value: 'Junio 2020',
  other_source_id: 'old',
  other_value: 'Diciembre 2019',
  ...told,
});
const place = (field: string, source_id: string, line: number) => ({
  passage_id: `p-${field}`,
  record_type: 'difference' as const,
  record_id: 'MO0099.milestone.due_verbatim.1f3a5c7e',
  field,
  position: 1,
  source_id,
  line_start: line,
  column_start: 1,
  line_end: line,
  column_end: 9,
  quotation: 'Junio 2020',
});

describe('the captures of a record', () => {
  const render = (captures: SourceRow[], differences: DifferenceRow[], lang = 'es') =>
    container.renderToString(Captures, {
      props: {
        lang,
        captures,
        differences,
        sources: captures,
        marks: indexPassages([place('value', 'new', 77), place('other_value', 'old', 65)]),
      },
    });

  it('shows both values, each with its line, its capture and its language', async () => {
    const html = await render([capture('new', 1, { language: 'en' }), capture('old', 2)], [difference()]);
    expect(html).toMatch(/<span lang="en">Junio 2020<\/span>[\s\S]*?new\/#L77[\s\S]*?captura del 31 de mayo de 2023/);
    expect(html).toMatch(
      /<span lang="es">Diciembre 2019<\/span>[\s\S]*?old\/#L65[\s\S]*?captura del 31 de mayo de 2022/,
    );
    expect(html).toContain('Textos en idiomas distintos no se comparan');
  });

  it('says which side says nothing, and that the order is not known', async () => {
    const undated = { captured_on: null, order_known_from: 'unknown' as const };
    const html = await render(
      [capture('new', 1), capture('old', 2, undated)],
      [difference({ other_value: null })],
      'en',
    );
    expect(html).toContain('does not say it');
    expect(html).toContain('capture old');
    expect(html).toContain('neither is the full order');
  });

  it('says so when they differ in nothing', async () => {
    expect(await render([capture('new', 1), capture('old', 2)], [])).toContain('No difieren en nada');
  });
});

describe('what differs, in words', () => {
  it.each([
    [difference(), 'hito 2: Plazo'],
    [difference({ item_type: 'commitment', item_id: 'MO0099', field: 'title' }), 'Título'],
    [difference({ item_type: 'observation', field: 'completion' }), 'cumplimiento'],
    [difference({ field: 'title', item_id: null, kind: 'only_in_one', value: null }), 'hito'],
    [difference({ field: 'count', item_id: null }), 'hito: cuántos hay'],
  ])('%#', (row, expected) => {
    expect(labelDifference(row, 'es')).toBe(expected);
  });

  it('cuts a long text at a space', () => {
    const text = 'palabra '.repeat(40).trim();
    expect(shorten(text)).toMatch(/^(?:palabra )+…$/);
    expect(shorten(text).length).toBeLessThan(165);
    expect(shorten('Junio 2020')).toBe('Junio 2020');
  });
});

it('tells differences in the order of a page: judgements, facts, parts by their number, texts', () => {
  const rows = [
    difference({ item_type: 'section', item_id: 'MO0099-S1', field: 'text' }),
    difference({ item_type: 'milestone', item_id: null, field: 'title' }),
    difference({ item_type: 'milestone', item_id: 'MO0099-M10' }),
    difference({ item_type: 'commitment_organisation', item_id: null, field: 'verbatim' }),
    difference({ item_type: 'milestone', item_id: 'MO0099-M2' }),
    difference({ item_type: 'commitment', item_id: 'MO0099', field: 'title' }),
    difference({ item_type: 'observation', item_id: 'MO0099.glance.completion', field: 'completion' }),
  ];
  expect(inReadingOrder(rows).map(({ item_type, item_id }) => item_id ?? item_type)).toEqual([
    'MO0099.glance.completion',
    'MO0099',
    'MO0099-M2',
    'MO0099-M10',
    'milestone',
    'commitment_organisation',
    'MO0099-S1',
  ]);
});
