import { expect, it } from 'vitest';
import { SourceText } from './source-text.ts';
import { findWraps } from './wraps.ts';

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

it('joins what a comma, a bracket or a small word leaves open at the end of the one line that is broken', () => {
  const head = ['Lead Institution:', 'Status: Active', 'Overview'];
  for (const [line, next] of [
    ['Support Institution(s): Keepers of the Northern Wells, Fund of the Ponds,', 'Others'],
    ['Support Institution(s): Keepers of the Northern Wells (the old ones and the', 'Young)'],
    ['Support Institution(s): Keepers of the Northern Wells and Fund of', 'Ponds and Marshes'],
  ] as const)
    expect(read(...head, '', line, next, '', 'End')).toEqual([...head, `${line} ${next}`, 'End']);
});

it('leaves what a label of the form begins, whatever the line before ends in', () => {
  const isLabel = (line: string) => line === 'Design i';
  const lines = ['Early Results: No early results that anybody could report have been seen yet', 'Design i'];
  expect(findWraps(lines.join('\n'), { isLabel, endsOpen: () => false })).toEqual([]);
  expect(findWraps(lines.join('\n'), { isLabel: () => false, endsOpen: () => true })).toHaveLength(1);
});

it('joins every line behind which the program has left its space, also in front of a number', () => {
  const broken = ['The wells of the hills are counted by their keepers in the spring of the year ', '2020.'];
  expect(read(...broken, 'Wells: 12')).toEqual([broken.join(''), 'Wells: 12']);
});

it('joins a row between bars that was broken, and a paragraph with a blank line behind each of its lines', () => {
  const row = ['| 1. Count the wells of the hills | Keepers of the Wells | 01/02/2022 |', '30/06/2022 |'];
  expect(read('| Milestone | Lead | Start | End |', ...row)).toContain(row.join(' '));
  const spaced = ['Overview', '', '', '', ...paragraph.flatMap((line) => [line, '']), '', '', 'End', ''];
  expect(read(...spaced)).toEqual(['Overview', paragraph.join(' '), 'End']);
});

it('finds a link over the end of a broken line', () => {
  const lines = [
    '# Wells',
    '## Overview',
    'The commitment counts the wells of every village, as [the keepers of the',
    'wells](https://www.example.org/) ask.',
  ];
  expect(read(...lines).at(-1)).toBe(
    'The commitment counts the wells of every village, as the keepers of the wells ask.',
  );
});

it('takes a line for a title that ends where it does, above a question and above one with a capital', () => {
  const title = 'Compromiso 4: Las respuestas se preparan con quienes usan el servicio cada día';
  const endsOpen = (line: string) => line.endsWith(' del');
  const ends = (...lines: string[]) => findWraps(lines.join('\n'), { isLabel: () => false, endsOpen });
  expect(ends(title, '¿Cuál es el problema público que abordará el compromiso?')).toEqual([]);
  expect(ends(title, 'Servicios de cada barrio')).toEqual([]);
  expect(ends(title.replace('cada día', 'del'), 'Servicio de cada barrio')).toHaveLength(1);
});
