import { expect, it } from 'vitest';
import { SourceText } from './source-text.ts';

const read = (...lines: string[]) => new SourceText(lines.join('\n')).text.split('\n').filter((line) => line !== '');

const paragraph = [
  'The commitment counts the wells of every village, and asks the keepers of',
  'each what they draw from it in a year of drought and in one of rain, so that',
  'nobody is told to share what is not there.',
];

it('joins the lines at which a program has broken a paragraph', () => {
  expect(read(...paragraph)).toEqual([paragraph.join(' ')]);
});

it('leaves a line as it is in front of an item, a number, a label, and of a line that had room', () => {
  const parts = [
    'Lead Institution: Ministry of the Wells and the Ponds of the Northern Hills',
    'Support Institution(s): Fund of Ponds',
    '- Keepers of the wells who were asked in the first year of the commitment to',
    '- Others',
    'Policy Areas',
  ];
  expect(read(...parts, '', ...paragraph)).toEqual([...parts, paragraph.join(' ')]);
});

it('joins a line that begins with a capital where blank lines part the paragraphs, or the line before cannot be the last', () => {
  const name = ['Lead Institution: Office of the Keeper of Ponds and of the Western Marshes', 'Administration (OKP)'];
  expect(read(...name, '', 'Overview', '', ...paragraph)).toEqual([name.join(' '), 'Overview', paragraph.join(' ')]);
  expect(read('Overview', 'Design', 'Areas', 'Review', ...name, 'Status', ...paragraph)).toContain(name[0]);
});

it('leaves a page whose lines are as long as its paragraphs, and one of short lines', () => {
  const long = [paragraph.join(' '), paragraph.join(' ')];
  expect(read(...long)).toEqual(long);
  const short = ['Kenya', 'Wells on a map (KE0901)', 'Overview', 'counted by hand', 'and by eye'];
  expect(read(...short)).toEqual(short);
});

it('leaves two rows of a table apart, of which the first ends in a year', () => {
  const rows = [
    'Introduction of a module in which the wells are counted by their owners and',
    'by the keepers of the ponds in the hills, New, June 2018 to December in 2019',
    'Introduction of another',
  ];
  expect(read(...rows, '', ...paragraph)).toEqual([rows.slice(0, 2).join(' '), rows[2], paragraph.join(' ')]);
});

it('leads back to the lines of the file', () => {
  const source = new SourceText(paragraph.join('\n'));
  const at = source.text.indexOf('of each what');
  const place = source.place({ start: at, end: at + 12 });
  expect([place.line_start, place.line_end]).toEqual([1, 2]);
  expect(source.quotation({ start: at, end: at + 12 })).toBe('of\neach what');
});

it('reads a file whose lines end otherwise alike', () => {
  expect(new SourceText(paragraph.join('\r\n')).text).toBe(paragraph.join(' '));
});
