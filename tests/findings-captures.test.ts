import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { convert } from '../scripts/pipeline/pipeline.ts';
import type { Seed } from '../scripts/pipeline/source/seed.ts';
import { pageOf, seedOf } from './merge/page.ts';

/* What rules say of plans that several pages print. The pages are written for these tests, in the form of OGP’s. */

/** What a rule found: subject, message and the quoted captures. Shape: `["MO0099", "The page …", "late"]`. */
function told(rule: string, ...seeds: Seed[]) {
  const { findings, finding_passages, passages } = convert(seeds).dataset;
  const sources = new Map(passages.map((one) => [one.passage_id, one.source_id]));
  return findings
    .filter((one) => one.rule === rule)
    .map(({ finding_id, subject_id, message_en }) => {
      const own = finding_passages.filter((one) => one.finding_id === finding_id);
      return [subject_id, message_en, ...new Set(own.map(({ passage_id }) => sources.get(passage_id)))];
    });
}

const as = (id: string, page: string) => page.replace('MO0099', id);
const renamed = { plan: 'Plan de acción de Marruecos 2018-2022' };
const cycle = (page: string, year: number) => page.replace('acción: 2018', `acción: ${year}`);

it('a cycle is held against the title of its own capture, not against that of another page of the plan', () => {
  const extended = seedOf('extended', as('MO0098', pageOf(renamed)), { day: '2023-05-31' });
  const first = seedOf('first', cycle(pageOf(), 2021), { day: '2020-02-01' });
  const fitting = seedOf('fitting', cycle(pageOf(renamed), 2021), { day: '2020-02-01' });
  const message = 'The page gives 2021 as the cycle of the plan; the title of the plan says 2018 to 2020.';
  expect(told('cycle-and-plan-years', extended, first)).toEqual([['MO0099', message, 'first']]);
  expect(told('cycle-and-plan-years', extended, fitting)).toEqual([]);
  const shorter = seedOf('shorter', as('MO0098', pageOf()), { day: '2024-05-31' });
  expect(told('cycle-and-plan-years', shorter, fitting)).toEqual([]);
});

it('a plan that is called active after its end is told of once, with the newest page', () => {
  const pages = ['MO0097', 'MO0098', 'MO0099'].map((id, i) =>
    seedOf(`page-${i}`, as(id, pageOf()), { day: ['2021-01-05', '2023-05-31', '2022-07-01'][i] ?? null }),
  );
  const message = 'The page, captured on 31 May 2023, calls the plan active; the plan ends in 2020.';
  expect(told('active-after-end', ...pages)).toEqual([['morocco-2018', message, 'page-1']]);
});

it('a plan is not called active after an end that another page has moved', () => {
  const first = seedOf('first', pageOf(), { day: '2021-06-01' });
  const extended = seedOf('extended', as('MO0098', pageOf(renamed)), { day: '2022-05-31' });
  expect(told('active-after-end', first, extended)).toEqual([]);
});

it('of a row of a table that has every grade it names the one that is marked', () => {
  const page = readFileSync(new URL('unseen/cases/a-en-marks-in-tables-of-reviews.txt', import.meta.url), 'utf8');
  const messages = told('head-and-summary', seedOf('table', page)).map(([, message]) => message);
  expect(messages).toContain(
    'The fact box says “Pending IRM Review” of its completion; the IRM summary, on the same page, says “Substantial”.',
  );
  expect(messages.filter((message) => /\t|Moderate Transformative/.test(message ?? ''))).toEqual([]);
});

it('a commitment is not outside of a plan whose end a newer capture of its page has moved', () => {
  const description = 'Plazo del compromiso: enero de 2019 - octubre de 2022';
  const first = seedOf('first', pageOf({ description }), { day: '2020-02-01' });
  const later = seedOf('later', pageOf({ ...renamed, description }), { day: '2023-05-31' });
  const message = 'The commitment ends in October 2022; its plan ends in 2020.';
  expect(told('commitment-outside-plan', first)).toEqual([['MO0099', message, 'first']]);
  expect(told('commitment-outside-plan', first, later)).toEqual([]);
});
