import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { pickCsv, pickRows } from './pick-rows.ts';

const rows = [
  { id: 'A', title: 'Educación, "pública"', count: 3, due: null },
  { id: 'B', title: ' línea\notra ', count: 12, due: '2018-09-30' },
];
const all = { columns: ['id', 'title', 'count', 'due'], within: '', text: '' };

it('takes all rows where nothing is asked', () => {
  expect(pickRows(rows, all)).toEqual(rows);
});

it('finds words without their accents, in any column or in one', () => {
  expect(pickRows(rows, { ...all, text: 'EDUCACION' })).toEqual([rows[0]]);
  expect(pickRows(rows, { ...all, text: '12', within: 'title' })).toEqual([]);
  expect(pickRows(rows, { ...all, text: '12', within: 'count' })).toEqual([rows[1]]);
});

it('never finds what is missing', () => {
  expect(pickRows(rows, { ...all, text: 'null' })).toEqual([]);
});

it('writes a CSV that reads back as the rows', () => {
  const { data, errors } = Papa.parse<string[]>(pickCsv(rows, all).replace(/\r\n$/, ''));
  expect(errors).toEqual([]);
  expect(data).toEqual([
    all.columns,
    ['A', 'Educación, "pública"', '3', ''],
    ['B', ' línea\notra ', '12', '2018-09-30'],
  ]);
});

it('writes only the columns asked for', () => {
  expect(pickCsv(rows, { ...all, columns: ['due', 'id'] })).toBe('due,id\r\n,A\r\n2018-09-30,B\r\n');
});
