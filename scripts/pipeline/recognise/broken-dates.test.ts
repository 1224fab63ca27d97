import { expect, it } from 'vitest';
import { lex } from '../lex/lines.ts';
import { SourceText } from '../source/source-text.ts';
import { joinBrokenDates } from './broken-dates.ts';

const joined = (text: string) => joinBrokenDates(lex(new SourceText(text))).map((line) => line.text);

it('the label of a date that is broken over two lines is one line with its value', () => {
  expect(joined('Fecha de\ninicio: mayo de 2021\nDate de\nfin : juin 2021')).toEqual([
    'Fecha de inicio: mayo de 2021',
    'Date de fin : juin 2021',
  ]);
});

it.each([
  ['a blank line parts them', 'Fecha de\n\ninicio: mayo de 2021'],
  ['the words are no label', 'Start of the works\nend: May 2021'],
  ['the second line has no value', 'Fecha de\ninicio'],
  ['the first is an item', '• Fecha de\ninicio: mayo de 2021'],
])('lines stay apart where %s', (_, text) => {
  expect(joined(text)).toEqual(text.split(/\n+/));
});
