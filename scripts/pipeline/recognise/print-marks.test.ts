import { expect, it } from 'vitest';
import { lex } from '../lex/lines.ts';
import { SourceText } from '../source/source-text.ts';
import { printMarksOf } from './print-marks.ts';

const site = 'https://www.opengovpartnership.org/members/morocco/';
const marks = (...lines: string[]) => [...printMarksOf(lex(new SourceText(lines.join('\n'))))].map(({ text }) => text);

it.each([
  ['11/20/23, 4:05 PM Quejas (MO0099)', `${site} 1/2`, `${site} 2/2`],
  [`Quejas (MO0099) ${site}`, '1 de 2 20/11/2023, 16:05', '2 de 2 20/11/2023, 16:05'],
])('what a browser prints around each sheet is none of the page: %s', (head, ...feet) => {
  expect(marks(head, 'Uno', feet[0] ?? '', head, 'Dos', feet[1] ?? '')).toEqual([...feet, head, head]);
});

it('the moment and the title may stand on lines of their own', () => {
  const sheet = ['05/11/2023, 10:22', 'Quejas (MO0099)'];
  expect(marks('Uno', `${site} 1/2`, ...sheet, 'Dos')).toEqual([`${site} 1/2`, ...sheet]);
});

it.each([
  ['a line that ends in an address', `Más en ${site}`, 'Uno'],
  ['a meeting at an hour', '20/11/2023, 16:05 Reunión', `${site}`],
  ['a line with an address that stands once', `Más en ${site}`, `${site} 1/2`, `${site} 2/2`, 'Uno'],
  ['a share of something', '1 de 2', '3/4'],
])('%s is text', (_, text, ...others) => {
  expect(marks(text, ...others)).not.toContain(text);
});
