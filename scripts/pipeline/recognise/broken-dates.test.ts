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

it('a date that is broken over two lines is on one', () => {
  expect(joined('Enact the Wells Act. 1st\nMarch 2019 30th June 2020')).toEqual([
    'Enact the Wells Act. 1st March 2019 30th June 2020',
  ]);
  expect(joined('1. Draft the list First half of\n2019 December 2019')).toEqual([
    '1. Draft the list First half of 2019 December 2019',
  ]);
  expect(joined('Término: febrero\n2019')).toEqual(['Término: febrero 2019']);
});

it.each([
  ['a number is no day', 'Milestone 2\nMarch 2019 June 2019'],
  ['the date is whole', 'Draft the list March 2019\n2020 June'],
  ['the word is no month', 'Draft the list of the wells\n2019'],
  ['a blank line parts them', 'Fecha de\n\ninicio: mayo de 2021'],
  ['the words are no label', 'Start of the works\nend: May 2021'],
  ['the second line has no value', 'Fecha de\ninicio'],
  ['the first is an item', '• Fecha de\ninicio: mayo de 2021'],
])('lines stay apart where %s', (_, text) => {
  expect(joined(text)).toEqual(text.split(/\n+/));
});
