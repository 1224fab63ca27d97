import { describe, expect, it } from 'vitest';
import { describeReadings } from './readings.ts';

const places = { listings: new Map([['003_dc089b18fe7aed46:1', 'MO0019']]), own: '/compromisos/MO0010/' };
const reading = (record_type: string, record_id: string, field: string) =>
  ({ record_type, record_id, field, passage_id: `p-${record_id}-${field}` }) as Parameters<
    typeof describeReadings
  >[0][number];

describe('what was read from a line', () => {
  it.each([
    [reading('milestone', 'MO0010-M3', 'due_verbatim'), 'hito 3', 'Plazo', '/compromisos/MO0010/#MO0010-M3'],
    [reading('indicator', 'MO0010-I1', 'target'), 'meta o indicador 1', 'Meta', '/compromisos/MO0010/#MO0010-I1'],
    [reading('section', 'MO0010-S2', 'text'), 'sección 2', 'Texto', '/compromisos/MO0010/#MO0010-S2'],
    [
      reading('observation', 'MO0010.glance.starred.1.003', 'verbatim'),
      'compromiso estelar',
      null,
      '/compromisos/MO0010/#juicios',
    ],
    [
      reading('observation', 'GHST0001-M2.milestones.milestone_status.1.001', 'state'),
      'estado del hito',
      null,
      '/compromisos/GHST0001/#GHST0001-M2',
    ],
    [
      reading('commitment_organisation', 'AL0069:support:2', 'verbatim'),
      'institución de apoyo',
      null,
      '/compromisos/AL0069/#ficha',
    ],
    [
      reading('listing', '003_dc089b18fe7aed46:1', 'title'),
      'entrada de una lista',
      'Título en la lista',
      '/compromisos/MO0019/',
    ],
    [reading('action_plan', 'morocco-2018', 'title'), 'plan de acción', 'Título', '/planes/morocco-2018/'],
    [reading('figure', 'regueb-tunisia-2021-F2', 'value'), 'cifra 2', null, '/planes/regueb-tunisia-2021/'],
    [reading('figure', 'kenya-2023-announced', 'value'), 'cifra', null, '/planes/kenya-2023/'],
    [reading('section', 'kenya-S2', 'text'), 'sección 2', 'Texto', '/miembros/kenya/#kenya-S2'],
    [reading('member', 'kenya', 'plan_number'), 'miembro', 'Número del plan actual', '/miembros/kenya/'],
    [reading('source', '009_0', 'title'), 'fuente', 'Título del informe', '/compromisos/MO0010/'],
    [
      reading('finding', 'percentage-mismatch.MO0010.4f3d2a1b', 'quotation'),
      'hallazgo',
      null,
      '/hallazgos/percentage-mismatch.MO0010.4f3d2a1b/',
    ],
  ])('%o', (given, label, field, address) => {
    expect(describeReadings([given], places, 'es')).toEqual([
      { label, fields: field === null ? [] : [field], href: address, count: 1 },
    ]);
  });

  it('counts what reads the same', () => {
    const organisations = [1, 2, 3].map((n) => reading('commitment_organisation', `AL0069:support:${n}`, 'verbatim'));
    expect(describeReadings(organisations, places, 'es')).toMatchObject([{ label: 'institución de apoyo', count: 3 }]);
  });

  it('gathers the fields of one record', () => {
    const both = [
      reading('milestone', 'MO0010-M1', 'start_verbatim'),
      reading('milestone', 'MO0010-M1', 'due_verbatim'),
    ];
    expect(describeReadings(both, places, 'en')[0]?.fields).toEqual(['Start', 'Due']);
  });
});
