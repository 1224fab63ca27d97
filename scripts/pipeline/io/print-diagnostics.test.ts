import { expect, it } from 'vitest';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { messageLines } from './print-diagnostics.ts';

const many = (id: 'date-ambiguous' | 'sheet-row-ragged') =>
  Array.from({ length: 25 }, () => diagnose('x.csv', id, null, '3/5/2018'));

it('tells the number of messages of one kind that are too many to read', () => {
  const lines = messageLines(many('date-ambiguous'), 'seeds');
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe('seeds/x.csv info 5 more date-ambiguous');
});

it('tells every error', () => {
  expect(messageLines(many('sheet-row-ragged'), 'seeds')).toHaveLength(25);
});
