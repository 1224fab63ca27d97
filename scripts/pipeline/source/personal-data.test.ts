import { expect, it } from 'vitest';
import { SourceText } from './source-text.ts';

const phone = '[teléfono omitido]';

it.each([
  ['**Phone:** 011 200 0000', `**Phone:** ${phone}`],
  ['| Phone | 011 200 0000 |', `| Phone | ${phone} |`],
  ['Phone number: 0123456', `Phone number: ${phone}`],
  ['Teléfono de contacto: 2222-0000', `Teléfono de contacto: ${phone}`],
  ['Telefone: (21) 2222-0000', `Telefone: ${phone}`],
  ['Телефон: 044 256 0000', `Телефон: ${phone}`],
])('a number behind a word for a telephone is left out: %s', (raw, text) => {
  expect(new SourceText(raw).text).toBe(text);
});

it.each([
  '| Report faults by phone | 01/09/2018 | 31/12/2018 |',
  'A portal for mobiles: 2018-09-01',
  'Report faults by telephone – 01/2018 - 12/2019',
  'Solar cell 2019-2021 plan',
  'Each prison cell (2019-2021)',
])('dates behind such a word stay: %s', (raw) => {
  expect(new SourceText(raw).text).toBe(raw);
});

it('a number like two years is a telephone behind a label', () => {
  expect(new SourceText('Office\nTel. 2019-2021').text).toBe(`Office\nTel. ${phone}`);
  expect(new SourceText('| Phone | 2019-2021 |').text).toBe(`| Phone | ${phone} |`);
});

it('other numbers stay', () => {
  const raw = 'Hotels: 1 200 300 rooms; cells 2019-2021; Law 1.234.567';
  expect(new SourceText(raw).text).toBe(raw);
});

it('a number that is broken at the end of a line is left out, and the lines stay', () => {
  const read = (...lines: string[]) => new SourceText(lines.join('\n')).text.split('\n');
  expect(read('Contact: Office, +56 2', '2555 1234')).toEqual([`Contact: Office, ${phone}`, '']);
  expect(read('> Tel: 2555', '> 1234, Office')).toEqual([`Tel: ${phone}`, ', Office']);
  const whole = ['Phone: 011 200 0000', 'Plan 2019-2021', '2. Count the wells'];
  expect(read(...whole)).toEqual([`Phone: ${phone}`, ...whole.slice(1)]);
  expect(read('Decree +56 2', '2. Count 123 4567 wells')).toEqual(['Decree +56 2', '2. Count 123 4567 wells']);
});
