import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../scripts/pipeline/io/read-seeds.ts';
import { convert } from '../scripts/pipeline/pipeline.ts';
import { codeLabels } from '../src/model/code-labels.ts';
import { scaleOf } from '../src/model/judgement-labels.ts';
import type { Dataset } from '../src/model/tables.ts';
import { firstCaptures } from './first-captures.ts';

/* What the five captured pages must give, counted by hand on the pages themselves. */

let data: Dataset;
beforeAll(() => {
  const { seeds } = readSeeds(join(import.meta.dirname, '..', 'seeds'));
  data = convert(seeds.filter(({ file }) => firstCaptures.includes(file))).dataset;
});

const tally = (values: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

describe('commitments', () => {
  it('are 119, each once: 93 Georgian, 24 Moroccan, one Albanian, one of Sekondi-Takoradi', () => {
    expect(data.commitments).toHaveLength(119);
    expect(new Set(data.commitments.map(({ commitment_id }) => commitment_id)).size).toBe(119);
    expect(tally(data.commitments.map(({ member_id }) => member_id))).toEqual({
      georgia: 93,
      morocco: 24,
      albania: 1,
      'sekondi-takoradi-ghana': 1,
    });
  });

  it('are captured four times, listed else', () => {
    const captured = data.commitments.filter(({ coverage }) => coverage === 'captured');
    expect(captured.map(({ commitment_id }) => commitment_id).sort()).toEqual([
      'AL0069',
      'GE0086',
      'GHST0001',
      'MO0010',
    ]);
    expect(tally(data.commitments.map(({ coverage }) => coverage))).toEqual({ captured: 4, listed: 115 });
  });

  it('run without a gap from the first to the last that the lists name', () => {
    const ids = new Set(data.commitments.map(({ commitment_id }) => commitment_id));
    for (let number = 1; number <= 93; number++) expect(ids).toContain(`GE${String(number).padStart(4, '0')}`);
    for (let number = 1; number <= 24; number++) expect(ids).toContain(`MO${String(number).padStart(4, '0')}`);
  });

  it('each have a title', () => {
    expect(data.commitments.filter(({ title }) => title.trim() === '')).toEqual([]);
  });
});

it('members are five, two of them local', () => {
  expect(data.members.map(({ member_id, level, country_code }) => [member_id, level, country_code]).sort()).toEqual([
    ['albania', 'national', 'AL'],
    ['georgia', 'national', 'GE'],
    ['morocco', 'national', 'MA'],
    ['regueb-tunisia', 'local', 'TN'],
    ['sekondi-takoradi-ghana', 'local', 'GH'],
  ]);
});

it('plans are those the pages name', () => {
  expect(data.action_plans.map(({ action_plan_id }) => action_plan_id).sort()).toEqual([
    'albania-2020',
    'georgia-2018',
    'morocco-2018',
    'regueb-tunisia-2021',
    'sekondi-takoradi-ghana-2022',
  ]);
});

describe('milestones', () => {
  it('are 26: 8 of Morocco, 6 of Batumi, 8 of Sekondi-Takoradi, 4 of Albania', () => {
    expect(tally(data.milestones.map(({ commitment_id }) => commitment_id))).toEqual({
      MO0010: 8,
      GE0086: 6,
      GHST0001: 8,
      AL0069: 4,
    });
  });

  it('count on from 1 within their commitment, as on the page', () => {
    for (const id of ['MO0010', 'GE0086', 'GHST0001', 'AL0069']) {
      const positions = data.milestones
        .filter(({ commitment_id }) => commitment_id === id)
        .map(({ position }) => position);
      expect(positions.sort((a, b) => a - b)).toEqual(positions.map((_, index) => index + 1));
    }
  });

  it.each([
    ['MO0010-M1', 'Soporte técnico', '2018-02', '2019-12', 'month'],
    ['MO0010-M8', 'Publicar el resumen', '2019-07', '2019-12', 'month'],
    ['GE0086-M1', 'Análisis de los procesos', '2018-35', '2018-12', 'quarter'],
    ['GE0086-M2', 'Introducción de un módulo de presupuesto participativo', '2019-33', '2019-06', 'quarter'],
    ['GE0086-M6', 'Introducción de un módulo de servicios de salud', '2019-34', '2019-09', 'quarter'],
  ])('%s keeps its dates as exact as they are printed', (id, title, start, due, precision) => {
    const milestone = data.milestones.find(({ milestone_id }) => milestone_id === id);
    expect(milestone?.title.startsWith(title)).toBe(true);
    expect([milestone?.start_edtf, milestone?.due_edtf, milestone?.start_precision]).toEqual([start, due, precision]);
  });

  it('of Sekondi-Takoradi have both months, and no state that can be known', () => {
    const milestones = data.milestones.filter(({ commitment_id }) => commitment_id === 'GHST0001');
    expect(
      milestones.filter(
        ({ start_precision, due_precision }) => start_precision !== 'month' || due_precision !== 'month',
      ),
    ).toEqual([]);
    const states = data.observations.filter(
      ({ subject_id, question }) => question === 'milestone_status' && subject_id.startsWith('GHST0001-M'),
    );
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['not_determinable']));
    expect(new Set(states.map(({ subject_id }) => subject_id)).size).toBe(8);
  });
});

describe('indicators', () => {
  it('of Morocco are four, the first with its baseline', () => {
    const own = data.indicators.filter(({ commitment_id }) => commitment_id === 'MO0010');
    expect(own.map(({ unit, baseline, target, change_percent }) => [unit, baseline, target, change_percent])).toEqual([
      ['count', 61, 90, 50],
      ['percent', null, 70, null],
      ['percent', null, 70, null],
      ['percent', null, 10, null],
    ]);
  });

  it('of Batumi are its five services', () => {
    const own = data.indicators.filter(({ commitment_id }) => commitment_id === 'GE0086');
    expect(own.map(({ target }) => target)).toEqual([5]);
  });
});

describe('observations', () => {
  it('of Albania hold the IRM summary: verifiable, open government lens, potential for results', () => {
    const summary = data.observations.filter(
      ({ subject_id, part }) => subject_id === 'AL0069' && part === 'irm_summary',
    );
    expect(Object.fromEntries(summary.map(({ question, value }) => [question, value]))).toMatchObject({
      verifiable: 'yes',
      open_government_lens: 'yes',
      potential_for_results: 'unclear',
    });
  });

  it('of the Moroccan head are all pending but the state of the plan', () => {
    const glance = data.observations.filter(({ subject_id, part }) => subject_id === 'MO0010' && part === 'glance');
    expect(new Set(glance.map(({ state }) => state))).toEqual(new Set(['pending']));
    expect(glance.map(({ question }) => question).sort()).toEqual([
      'completion',
      'early_results',
      'irm_report',
      'potential_impact',
      'relevance',
      'starred',
      'verifiable',
    ]);
  });

  it('use only codes that the lists explain', () => {
    const unexplained = data.observations.filter(({ question, value }) => {
      const scale = codeLabels[scaleOf(question)];
      return value !== null && scale !== undefined && !(value in scale);
    });
    expect(unexplained.map(({ question, value }) => `${question}: ${value}`)).toEqual([]);
  });
});

it('the participants of the Regueb plan are 456, with the parts the page gives', () => {
  const total = data.figures.find(({ kind, value }) => kind === 'total' && value === 456);
  expect(total).toBeDefined();
  const shares = data.figures.filter(({ part_of }) => part_of === total?.figure_id);
  expect(shares.length).toBeGreaterThan(1);
});

it('institutions are once each, though the page of Sekondi-Takoradi names one twice', () => {
  expect(new Set(data.organisations.map(({ name, member_id }) => `${member_id} ${name}`)).size).toBe(
    data.organisations.length,
  );
  const links = data.commitment_organisations.filter(({ commitment_id }) => commitment_id === 'GHST0001');
  expect(new Set(links.map(({ organisation_id }) => organisation_id)).size).toBe(5);
});

it('policy areas have their canonical name in both languages', () => {
  expect(data.commitment_policy_areas.filter(({ policy_area_id }) => policy_area_id === null)).toEqual([]);
  expect(data.policy_areas.find(({ policy_area_id }) => policy_area_id === 'fiscal-openness')).toMatchObject({
    name_en: 'Fiscal Openness',
  });
});

describe('sources', () => {
  it('are all accounted for, line by line', () => {
    expect(data.sources).toHaveLength(5);
    for (const source of data.sources) {
      expect(source.lines_field + source.lines_text + source.lines_furniture).toBe(source.lines);
      expect(source.lines_accounted).toBe(source.lines);
    }
  });

  it('have the lines of their files that are not blank', () => {
    for (const { file, lines } of data.sources) {
      const text = readFileSync(join(import.meta.dirname, '..', 'seeds', file), 'utf8');
      expect(text.split('\n').filter((line) => line.trim() !== '')).toHaveLength(lines);
    }
  });

  it('are of the layouts A, C and D1', () => {
    expect(tally(data.sources.map(({ layout }) => layout))).toEqual({ A: 3, C: 1, D1: 1 });
  });

  it('count the e-mail address and the telephone that stay in the Moroccan page', () => {
    const source = data.sources.find(({ record_id }) => record_id === 'MO0010');
    expect([source?.emails_withheld, source?.phones_withheld]).toEqual([1, 1]);
  });
});
