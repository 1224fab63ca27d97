import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emit } from '../scripts/pipeline/emit/emit.ts';
import { convert } from '../scripts/pipeline/pipeline.ts';
import type { Seed } from '../scripts/pipeline/source/seed.ts';
import type { Dataset } from '../src/model/tables.ts';
import { pageOf, seedOf } from './merge/page.ts';

/* Several captures of one page become one record. The pages are written for these tests, in the form of OGP’s. */

function read(...seeds: Seed[]): Dataset {
  const { dataset, diagnostics } = convert(seeds);
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  return dataset;
}

const captures = ({ sources }: Dataset) =>
  sources.map(({ source_id, capture_position, order_known_from }) => [source_id, capture_position, order_known_from]);
const titles = ({ milestones }: Dataset) => milestones.map(({ title }) => title);

/** Shape: `"MO0099 commitment title changed: a “Guía” | b “Manual”"`; a side that says nothing is `–`. */
const told = ({ differences }: Dataset) =>
  differences
    .map((one) => {
      const side = (source: string, value: string | null) => `${source} ${value === null ? '–' : `“${value}”`}`;
      const [shown, other] = [side(one.source_id, one.value), side(one.other_source_id, one.other_value)];
      return `${one.record_id} ${one.item_type} ${one.field} ${one.kind}: ${shown} | ${other}`;
    })
    .sort();

const answers = ({ observations }: Dataset, question: string) =>
  observations
    .filter((one) => one.question === question)
    .map((one) => [one.source_id, one.value ?? one.state, one.shown]);

const old = { day: '2020-02-01' };
const late = { day: '2023-05-31' };

describe('judgements', () => {
  it('shows an older judgement rather than a newer one that is pending, and keeps both', () => {
    const both = read(
      seedOf('old', pageOf({ completion: 'Completo' }), old),
      seedOf('late', pageOf({ completion: 'Revisión pendiente de IRM' }), late),
    );
    expect(answers(both, 'completion')).toEqual([
      ['late', 'pending', false],
      ['old', 'complete', true],
    ]);
    expect(told(both)).toEqual([
      'MO0099 observation completion changed: old “Completo” | late “Revisión pendiente de IRM”',
    ]);
  });

  it('shows the newer of two judgements, and the newer of two that are none', () => {
    const both = read(
      seedOf('old', pageOf({ completion: 'Limitado' }), old),
      seedOf('late', pageOf({ completion: 'Sustancial', verifiable: '' }), late),
    );
    expect(answers(both, 'completion')).toEqual([
      ['late', 'substantial', true],
      ['old', 'limited', false],
    ]);
    expect(answers(both, 'verifiable')).toEqual([
      ['late', 'blank', true],
      ['old', 'pending', false],
    ]);
  });

  it('never takes potential impact for ambition: each layout keeps its question', () => {
    const both = read(
      seedOf('a', pageOf({ impact: 'Moderado' }), old),
      seedOf('b', pageOf({ layout: 'B', impact: 'Alto' }), late),
    );
    expect(answers(both, 'potential_impact')).toEqual([['a', 'moderate', true]]);
    expect(answers(both, 'ambition')).toEqual([['b', 'high', true]]);
    expect(told(both)).toEqual([]);
  });

  it('shows no OGP value that a newer review takes back', () => {
    const list = 'Acceso a la información, Participación Ciudadana';
    const older = seedOf('old', pageOf({ relevance: list }), old);
    const values = (relevance?: string) =>
      read(older, seedOf('late', pageOf({ ...(relevance ? { relevance } : {}) }), late)).commitment_ogp_values.length;
    expect([values(), values('No relevante')]).toEqual([2, 0]);
  });

  it('no longer shows that there is no inception report where a newer capture has its summary', () => {
    const unseen = join(import.meta.dirname, 'unseen/cases');
    const without = readFileSync(join(unseen, 'd1-en-kaduna.txt'), 'utf8');
    const summary = 'Inception Report Summary\nVerifiable: Yes\nRelevance: Yes';
    const withIt = without.replace(/^Inception Report: .*$/m, summary);
    const shownIn = (one: string, other: string) =>
      answers(read(seedOf('old', one, old), seedOf('late', other, late)), 'inception_report');
    expect(shownIn(without, withIt)).toEqual([['old', 'not_available', false]]);
    expect(shownIn(withIt, without)).toEqual([['late', 'not_available', true]]);
  });
});

describe('the order of captures', () => {
  it('is that of their days, whatever their names and layouts', () => {
    const three = read(
      seedOf('b', pageOf({ title: 'Segundo' }), { day: '2020-02-02' }),
      seedOf('c', pageOf({ title: 'Primero' }), { day: '2020-02-01' }),
      seedOf('a', pageOf({ layout: 'B', title: 'Sin día' })),
      seedOf('d', pageOf({ title: 'Tercero' }), { day: '2020-02-03' }),
    );
    expect(captures(three)).toEqual([
      ['d', 1, null],
      ['b', 2, 'day'],
      ['c', 3, 'day'],
      ['a', 4, 'unknown'],
    ]);
    expect(three.commitments[0]?.title).toBe('Tercero');
    expect(told(three)).toEqual([
      'MO0099 commitment title changed: d “Tercero” | a “Sin día”',
      'MO0099 commitment title changed: d “Tercero” | b “Segundo”',
      'MO0099 commitment title changed: d “Tercero” | c “Primero”',
    ]);
  });

  it('is that of their layouts where no day is known, and else said to be unknown', () => {
    const three = read(seedOf('a', pageOf()), seedOf('b', pageOf({ layout: 'B' })), seedOf('c', pageOf()));
    expect(captures(three)).toEqual([
      ['b', 1, null],
      ['a', 2, 'layout'],
      ['c', 3, 'unknown'],
    ]);
  });

  it('is not claimed for two captures of one day', () => {
    expect(captures(read(seedOf('b', pageOf(), late), seedOf('a', pageOf({ title: 'Otro' }), late)))).toEqual([
      ['a', 1, null],
      ['b', 2, 'unknown'],
    ]);
  });
});

describe('blocks', () => {
  const guide = ['Preparar una guía para los organismos', 'Febrero 2018 Diciembre 2019'] as const;
  const moved = ['Preparar una guía para los organismos', 'Febrero 2018 Junio 2020'] as const;
  const third = ['Formar a los equipos de atención', 'Enero 2019 Marzo 2019'] as const;
  const report = ['Publicar el informe anual de las quejas', 'Julio 2019 Diciembre 2019'] as const;

  it('fills a lost block from the older capture, with its passages, and says so', () => {
    const both = read(seedOf('old', pageOf(), old), seedOf('late', pageOf({ milestones: [] }), late));
    expect(titles(both)).toEqual([guide[0], report[0]]);
    const places = both.passages.filter(({ record_id, field }) => record_id === 'MO0099-M1' && field === 'title');
    expect(places.map(({ source_id, quotation }) => [source_id, quotation])).toEqual([['old', guide[0]]]);
    expect(told(both)).toContain(`MO0099 milestone title only_in_one: old “${guide[0]}” | late –`);
  });

  it('never doubles a list: the newer is shown, and what only one has is told', () => {
    const both = read(
      seedOf('old', pageOf({ milestones: [guide, report] }), old),
      seedOf('late', pageOf({ milestones: [third, moved] }), late),
    );
    expect(titles(both)).toEqual([third[0], guide[0]]);
    expect(told(both).filter((one) => one.includes(' milestone '))).toEqual([
      'MO0099 milestone due_verbatim changed: late “Junio 2020” | old “Diciembre 2019”',
      `MO0099 milestone title only_in_one: late – | old “${report[0]}”`,
      `MO0099 milestone title only_in_one: late “${third[0]}” | old –`,
    ]);
  });

  it('keeps the passages of all captures for what all of them say, under one id', () => {
    const both = read(
      seedOf('old', pageOf({ milestones: [guide, report] }), old),
      seedOf('late', pageOf({ milestones: [third, guide] }), late),
    );
    const places = both.passages.filter(({ record_id, field }) => record_id === 'MO0099-M2' && field === 'title');
    expect(places.map(({ source_id, quotation }) => [source_id, quotation])).toEqual([
      ['late', guide[0]],
      ['old', guide[0]],
    ]);
  });

  it('names no institution that only a hidden list has', () => {
    const both = read(
      seedOf('old', pageOf({ lead: 'Agencia de Archivos' }), old),
      seedOf('late', pageOf({ lead: 'Ministerio de Reforma' }), late),
    );
    expect(both.organisations.map(({ name }) => name)).toEqual(['Ministerio de Reforma']);
    expect(told(both)).toEqual([
      'MO0099 commitment_organisation verbatim only_in_one: late – | old “Agencia de Archivos”',
      'MO0099 commitment_organisation verbatim only_in_one: late “Ministerio de Reforma” | old –',
    ]);
  });

  it('fills the summary of the IRM that the newer capture has lost', () => {
    const summary = ['Las quejas se tramitan en dos de los tres servicios.'];
    const both = read(seedOf('old', pageOf({ summary }), old), seedOf('late', pageOf(), late));
    const filled = both.sections.filter(({ part }) => part === 'irm_summary');
    expect(filled.map(({ text, source_id }) => [text, source_id])).toEqual([[summary[0], 'old']]);
    expect(new Set(both.sections.map(({ section_id }) => section_id)).size).toBe(both.sections.length);
  });

  it('says which paragraphs of a text are others', () => {
    const both = read(
      seedOf('old', pageOf({ description: 'Tramitar las quejas en diez días.' }), old),
      seedOf('late', pageOf({ description: 'Tramitar las quejas en veinte días.' }), late),
    );
    expect(told(both)).toEqual([
      'MO0099 section text changed: late “Tramitar las quejas en veinte días.” | old “Tramitar las quejas en diez días.”',
    ]);
  });
});

describe('captures in two languages', () => {
  const spanish = seedOf('es', pageOf({ completion: 'Completo' }), old);

  it('differ in nothing when one is the translation of the other', () => {
    const english = seedOf('en', pageOf({ language: 'en', completion: 'Complete' }), { ...late, language: 'en' });
    const both = read(spanish, english);
    expect(told(both)).toEqual([]);
    expect(both.commitments[0]?.title).toBe('User complaints');
    expect(titles(both)[0]).toBe('Prepare a guide for the agencies');
  });

  it('are compared by dates, judgements and areas', () => {
    const milestones = [
      ['Prepare a guide for the agencies', 'February 2018 June 2020'],
      ['Publish the yearly report of complaints', 'July 2019 December 2019'],
    ] as const;
    const page = pageOf({
      language: 'en',
      milestones,
      completion: 'Limited',
      areas: 'E-Government, Capacity Building',
    });
    expect(told(read(spanish, seedOf('en', page, { ...late, language: 'en' })))).toEqual([
      'MO0099 commitment_policy_area verbatim only_in_one: en “Capacity Building” | es –',
      'MO0099 milestone due_verbatim changed: en “June 2020” | es “Diciembre 2019”',
      'MO0099 observation completion changed: en “Limited” | es “Completo”',
    ]);
  });

  it('have their milestones counted where which is which cannot be told', () => {
    const milestones = [['Publish the yearly report of complaints', 'July 2019 December 2019']] as const;
    const both = read(
      spanish,
      seedOf('en', pageOf({ language: 'en', milestones, completion: 'Complete' }), { ...late, language: 'en' }),
    );
    expect(told(both)).toEqual(['MO0099 milestone count changed: en “1” | es “2”']);
  });
});

describe('plans', () => {
  it('that were renamed later are one plan, with both titles', () => {
    const both = read(
      seedOf('old', pageOf(), old),
      seedOf('late', pageOf({ plan: 'Plan de acción de Marruecos 2018-2021' }), late),
    );
    expect(both.action_plans.map(({ action_plan_id, title }) => [action_plan_id, title])).toEqual([
      ['morocco-2018', 'Plan de acción de Marruecos 2018-2021'],
    ]);
    expect(told(both)).toEqual([
      'morocco-2018 action_plan end_verbatim changed: late “2021” | old “2020”',
      'morocco-2018 action_plan title changed: late “Plan de acción de Marruecos 2018-2021” | old “Plan de acción de Marruecos 2018-2020”',
    ]);
  });
});

describe('findings', () => {
  const folder = join(import.meta.dirname, 'findings');
  const rules = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'found.txt')));
  const found = (...given: Seed[]) =>
    convert(given)
      .dataset.findings.map(({ finding_id }) => finding_id)
      .sort();

  it.each(rules)('are the same of a page that was captured twice: %s', (rule) => {
    const page = readFileSync(join(folder, rule, 'found.txt'), 'utf8');
    const once = found(seedOf('old', page));
    expect(found(seedOf('old', page), seedOf('late', page))).toEqual(once);
  });

  it('are not made by holding one capture against another', () => {
    const older = pageOf({ milestones: [['Preparar una guía', 'Febrero 2018 Diciembre 2019']] });
    const both = read(seedOf('old', older, old), seedOf('late', pageOf(), late));
    const each = [read(seedOf('old', older, old)), read(seedOf('late', pageOf(), late))];
    const rulesOf = (dataset: Dataset) => dataset.findings.map(({ rule }) => rule);
    expect(rulesOf(both).filter((rule) => !each.flatMap(rulesOf).includes(rule))).toEqual([]);
  });

  it('on a block that only the older capture has are kept, with its quotations', () => {
    const twice = ['Preparar una guía', 'Febrero 2018 Diciembre 2019'] as const;
    const both = read(
      seedOf('old', pageOf({ milestones: [twice, twice] }), old),
      seedOf('late', pageOf({ milestones: [] }), late),
    );
    const ids = both.findings.filter(({ rule }) => rule === 'milestone-twice').map(({ finding_id }) => finding_id);
    const places = both.finding_passages.filter(({ finding_id }) => ids.includes(finding_id));
    const sources = new Map(both.passages.map((one) => [one.passage_id, one.source_id]));
    expect(places.map(({ passage_id }) => sources.get(passage_id))).toEqual(['old', 'old']);
  });
});

describe('laws', () => {
  const seeds = [
    seedOf('a', pageOf({ completion: 'Completo', milestones: [] }), old),
    seedOf('b', pageOf({ layout: 'B', title: 'Quejas y sugerencias' })),
    seedOf('c', pageOf({ language: 'en', verifiable: 'Yes' }), { ...late, language: 'en' }),
    seedOf('d', pageOf({ lead: 'Agencia de Archivos', plan: 'Plan de acción de Marruecos 2018-2021' })),
  ];
  const bytesOf = (given: readonly Seed[]) =>
    [...emit(convert(given), '1.0.0')].map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('base64')}`);

  it('any order of the captures gives the same bytes', () => {
    const expected = bytesOf(seeds);
    fc.assert(
      fc.property(fc.shuffledSubarray(seeds, { minLength: seeds.length }), (shuffled) => {
        expect(bytesOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 24 },
    );
  });

  it('every passage has an id of its own, and every reading leads to what there is', () => {
    const { dataset, documents } = convert(seeds);
    const ids = dataset.passages.map(({ passage_id }) => passage_id);
    expect(new Set(ids).size).toBe(ids.length);
    const places = new Set(
      dataset.passages.map((one) => [one.passage_id, one.record_type, one.record_id, one.field].join(' ')),
    );
    const readings = [...documents.values()].flatMap((one) => one.read().flatMap((line) => line.readings));
    const lost = readings.filter(
      (one) => !places.has([one.passage_id, one.record_type, one.record_id, one.field].join(' ')),
    );
    expect(lost).toEqual([]);
  });

  it('a page captured twice, word by word, changes no value and differs in nothing', () => {
    for (const { bytes, entry } of seeds) {
      const once = convert([{ file: 'one.txt', bytes, entry }]).dataset;
      const twice = convert([
        { file: 'one.txt', bytes, entry },
        { file: 'two.txt', bytes, entry },
      ]).dataset;
      const { passages, sources, observations, listings, finding_passages, ...same } = once;
      expect(twice).toMatchObject(JSON.parse(JSON.stringify(same)));
      expect(twice.differences).toEqual([]);
      expect(twice.observations.filter(({ shown }) => shown)).toEqual(observations);
      const written = (list: Iterable<object>) => Array.from(list, (one) => JSON.stringify(one));
      expect(written(twice.passages)).toEqual(expect.arrayContaining(written(passages)));
    }
  });
});
