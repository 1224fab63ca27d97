import { expect, it } from 'vitest';
import { SourceText } from './source-text.ts';

const page = ['Overview', '', 'Status: Active', '• Keepers of the wells', 'The well\u00a0is open'];
const read = (...lines: string[]) => new SourceText(lines.join('\n')).text.split('\n');

it.each(['> ', '>', '> > ', '>> '])('leaves out what stands in front of each quoted line: `%s`', (mark) => {
  expect(read(...page.map((line) => mark + line))).toEqual(read(...page));
});

it('keeps the places of the file', () => {
  const source = new SourceText(page.map((line) => `> ${line}`).join('\r\n'));
  const start = source.text.indexOf('Status');
  expect(source.place({ start, end: start + 6 })).toEqual({
    line_start: 3,
    column_start: 3,
    line_end: 3,
    column_end: 9,
  });
  expect(source.quotation({ start, end: start + 14 })).toBe('Status: Active');
  const behind = source.text.indexOf('is open');
  expect(source.place({ start: behind, end: behind + 7 })).toMatchObject({ line_start: 5, column_start: 12 });
});

it('joins lines that a program has broken and quoted', () => {
  const paragraph = [
    'The commitment counts the wells of every village, and asks the keepers of',
    'each what they draw from it in a year of drought and in one of rain, so that',
    'nobody is told to share what is not there.',
    'Wells are counted in spring.',
  ];
  const source = new SourceText(paragraph.map((line) => `> ${line}`).join('\n'));
  expect(source.text.split('\n')).toEqual([paragraph.slice(0, 3).join(' '), paragraph[3]]);
  expect(source.place(source.whole)).toMatchObject({ line_start: 1, column_start: 3, line_end: 4 });
});

it('leaves a letter’s own line, and a text with a quotation in it, as they are', () => {
  const quoted = [...page, ...page, ...page].map((line) => `> ${line}`);
  expect(read('On Monday the keeper wrote:', ...quoted)).toEqual([
    'On Monday the keeper wrote:',
    ...[...page, ...page, ...page].map((line) => line.replaceAll('\u00a0', ' ')),
  ]);
  const text = [...page.map((line) => `> ${line}`), 'Status of the wells', 'Number of the wells'];
  expect(read(...text)).toContain('> Status: Active');
});
