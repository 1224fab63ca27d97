import { expect, it } from 'vitest';
import { completionOf } from './completion.ts';

const judged = (report: 'progress' | 'end_of_term' | null, value: string | null, more = {}) => ({
  question: 'completion' as const,
  assessor: 'irm' as const,
  report,
  state: value === null ? ('no_data' as const) : ('value' as const),
  value,
  shown: true,
  ...more,
});

it.each([
  ['of two reports the later one', [judged('progress', 'withdrawn'), judged('end_of_term', 'limited')], 'limited'],
  ['a report with a value before one without', [judged('end_of_term', null), judged('progress', 'limited')], 'limited'],
  ['the page before the sheet', [judged('end_of_term', 'complete'), judged(null, 'limited')], 'limited'],
  ['the sheet, where the page has no value', [judged(null, null), judged('end_of_term', 'limited')], 'limited'],
  [
    'what is shown only',
    [judged('end_of_term', 'complete', { shown: false }), judged('progress', 'limited')],
    'limited',
  ],
  ['no other question', [judged(null, 'complete', { question: 'early_results' })], undefined],
  ['none but the IRM', [judged(null, 'complete', { assessor: 'government' })], undefined],
])('the completion of a commitment is %s', (_, observations, value) => {
  expect(completionOf(observations)?.value).toBe(value);
});
