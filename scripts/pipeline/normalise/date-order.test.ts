import { expect, it } from 'vitest';
import type { RawMilestone, RawPage } from '../extract/raw-page.ts';
import { numbersIn, orderIn } from './date-order.ts';

const date = (text: string) => ({ text, start: 0, end: text.length });
const orderOf = (...pairs: [string, string][]) =>
  orderIn({
    fields: [],
    milestones: pairs.map(([start, due]) => ({ start: date(start), due: date(due) }) as RawMilestone),
  } satisfies Pick<RawPage, 'milestones' | 'fields'>);

it.each([
  ['the day, by a number that is no month', [['01/10/2018', '31/12/2018']], 'day'],
  ['the month, likewise', [['1/15/2019', '3/4/2019']], 'month'],
  ['nothing tells', [['01/10/2018', '02/11/2018']], null],
  [
    'two hands wrote them',
    [
      ['01/10/2018', '31/12/2018'],
      ['12/31/2018', '01/02/2019'],
    ],
    null,
  ],
  ['with stops the day stands first whoever writes', [['01/10/2018', '31.12.2018']], null],
  [
    'read so a milestone would end before it starts',
    [
      ['31/10/2018', '31/12/2018'],
      ['02/05/2019', '03/04/2019'],
    ],
    null,
  ],
] as [string, [string, string][], string | null][])('%s', (_, pairs, order) => {
  expect(orderOf(...pairs)).toBe(order);
});

it('a date that can be read two ways is read in the order of the others', () => {
  expect(numbersIn(date('01/10/2018'), 'day')).toEqual({ year: 2018, month: 10, day: 1 });
  expect(numbersIn(date('01/10/2018'), 'month')).toEqual({ year: 2018, month: 1, day: 10 });
  expect(numbersIn(date('October 2018'), 'day')).toBeNull();
});
