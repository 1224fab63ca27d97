import { describe, expect, it } from 'vitest';
import { separatorOf, splitCells } from './split-cells.ts';

const textsOf = (raw: string) =>
  splitCells(raw).rows.map(({ cells }) => cells.map(({ start, end }) => raw.slice(start, end)));

const cases: [what: string, raw: string, cells: string[][]][] = [
  ['an empty file has no rows', '', []],
  [
    'the last line needs no end',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['any line end ends a row', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
  ['blank lines are no rows', '\na\n\n\r\nb\n\n', [['a'], ['b']]],
  ['an empty cell is a cell, also at the ends', ',a,\n', [['', 'a', '']]],
  ['a comma at the end of the file leaves a cell behind it', 'a,', [['a', '']]],
  ['a quoted empty cell alone is a row', '""\n', [['']]],
  ['commas and line feeds stand in quoted cells', '"a,b\r\nc",d\n', [['a,b\r\nc', 'd']]],
  ['a doubled mark stays as it is written', '"a ""b""",c\n', [['a ""b""', 'c']]],
  ['a mark inside a cell without marks is a letter', 'a"b,c\n', [['a"b', 'c']]],
  ['a space before the mark makes it a letter', ' "a",b\n', [[' "a"', 'b']]],
  ['a semicolon parts nothing', 'a;b\n', [['a;b']]],
];

it.each(cases)('%s', (_, raw, cells) => {
  expect(textsOf(raw)).toEqual(cells);
  expect(splitCells(raw)).toMatchObject({ open: null });
});

it('tells where doubled marks stand', () => {
  expect(splitCells('a,"b ""c"""').doubled).toEqual([5, 8]);
});

it('tells where a cell begins that is never closed', () => {
  expect(splitCells('a,"b\nc,""d').open).toBe(2);
});

it('tells of text behind a quoted cell and goes on with the next row', () => {
  const { rows } = splitCells('"a"b,c\nd\n');
  expect(rows.map(({ stray }) => stray)).toEqual([3, null]);
});

describe('what parts the cells', () => {
  it.each([
    ['Id,Title\na;b;c', ','],
    ['\u{FEFF}"Id";"A, B, C";Title\n1;2;3', ';'],
    ['Id\tTitle, short\tText', '\t'],
    ['Id', ','],
  ])('of %j is %j', (raw, separator) => {
    expect(separatorOf(raw)).toBe(separator);
  });

  it('parts them', () => {
    const raw = 'a;"b;c";d,e\n1;2;3\n';
    const cells = splitCells(raw, ';').rows.map((row) => row.cells.map(({ start, end }) => raw.slice(start, end)));
    expect(cells).toEqual([
      ['a', 'b;c', 'd,e'],
      ['1', '2', '3'],
    ]);
  });
});
