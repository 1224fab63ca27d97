import { describe, expect, it } from 'vitest';
import { emit } from '../scripts/pipeline/emit/emit.ts';
import { convert } from '../scripts/pipeline/pipeline.ts';
import { pageOf, seedOf } from './merge/page.ts';

/* Pages of members and reports, among captures of the same and of other pages. */

const memberPage = (years: string, plan: number, count: number) => `Saltar navegación

Marruecos

  • Miembro desde 2018
  • Plan de Acción ${plan}

Plan de acción actual

${years}

Plan de Acción ${plan}

  • Número de compromisos: ${count}

Un texto inventado para este ejemplo.

Compromisos

Queja de usuario del ejemplo

MO0099, 2018, Gobierno electrónico

Open Government Partnership
`;
const report = (title: string) => `Saltar navegación

Informe de fin de compromiso: ${title}

Nombre de miembro

Marruecos

Sección 1.
Finalización del compromiso

Sustancial
`;
const read = (...seeds: Parameters<typeof convert>[0][number][]) => {
  const conversion = convert(seeds);
  expect(conversion.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  // Writing checks every reference and every record against the model.
  expect([...emit(conversion, '0.0.0')].length).toBeGreaterThan(0);
  return conversion.dataset;
};

describe('the page of a member', () => {
  it('leaves the title of a plan to the pages that have it', () => {
    const { action_plans, differences, members } = read(
      seedOf('a-member', memberPage('2018-2020', 1, 18)),
      seedOf('b-commitment', pageOf({})),
    );
    expect(action_plans.map((plan) => [plan.action_plan_id, plan.title])).toEqual([
      ['morocco-2018', 'Plan de acción de Marruecos 2018-2020'],
    ]);
    expect(differences).toEqual([]);
    expect(members.map((one) => [one.since_edtf, one.plan_number])).toEqual([['2018', 1]]);
  });

  it('captured twice keeps what each announces of another plan apart', () => {
    const { figures, members, differences } = read(
      seedOf('old', memberPage('2018-2020', 1, 18), { day: '2019-02-01' }),
      seedOf('late', memberPage('2021-2023', 2, 21), { day: '2022-02-01' }),
    );
    expect(members.map(({ plan_number }) => plan_number)).toEqual([2]);
    expect(figures.map((one) => [one.figure_id, one.value])).toEqual([['morocco-2021-announced', 21]]);
    const told = differences.map(({ item_type, field, value, other_value }) => [item_type, field, value, other_value]);
    expect(told).toContainEqual(['member', 'plan_number', '2', '1']);
    // Each is only in one of the two: 21 of one plan is not another answer than 18 of another.
    const counts = told.filter(([type]) => type === 'figure');
    expect(counts.every(([, , value, other]) => value === null || other === null)).toBe(true);
  });
});

describe('reports', () => {
  it('are sources of their own, however many there are', () => {
    const { sources, commitments, findings, members } = read(
      seedOf('r1', report('mercados')),
      seedOf('r2', report('mercados')),
      seedOf('r3', report('plazas')),
    );
    expect(sources.map((one) => [one.source_id, one.record_id, one.capture_position, one.about_member])).toEqual([
      ['r1', null, 1, 'Marruecos'],
      ['r2', null, 1, 'Marruecos'],
      ['r3', null, 1, 'Marruecos'],
    ]);
    expect([...commitments, ...members, ...findings]).toEqual([]);
  });
});
