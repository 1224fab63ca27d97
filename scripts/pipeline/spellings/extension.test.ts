import { expect, test } from 'vitest';
import { extensionIn } from './extension.ts';

const until = (text: string) => {
  const found = extensionIn({ text, start: 0, end: text.length });
  return found && (found.until?.text ?? 'some day');
};

test.each([
  ['Israel Action Plan 2017-2019 (extended to 2020)', '2020'],
  ['Action Plan 2018 – 2020 (extended until August 2021)', 'August 2021'],
  ['Plan de Acción 2018-2020, prorrogado hasta el 31 de diciembre de 2021', '31 de diciembre de 2021'],
  ['Plan de Acción 2018-2020 (extendido a 2022)', '2022'],
  ["Plan d'action 2018-2020 (prolongé jusqu'en 2021)", '2021'],
  ["Plan d'action 2018-2020 (prolongé jusqu’au 30 juin 2021)", '30 juin 2021'],
])('%s ends %s', (title, end) => {
  expect(until(title)).toBe(end);
});

test.each([
  'Action Plan 2017-2019 (extended)',
  'Action Plan 2017-2019 (extended in 2019)',
  'Plan 2017-2019, extended by one year',
])('%s: nobody says until when', (title) => {
  expect(until(title)).toBe('some day');
});

test('a plan that was not extended', () => {
  expect(until('Plan de Acción de Extendia 2017-2019')).toBeNull();
});
