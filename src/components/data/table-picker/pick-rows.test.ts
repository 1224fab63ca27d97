import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvOf } from '../../../format/csv.ts';
import { type Pick, type PickedRow, pickCells, pickName, pickRows } from './pick-rows.ts';

const rows = [
  { id: 'A', title: 'Educación, "pública"', count: 3, due: null },
  { id: 'B', title: ' línea\notra ', count: 12, due: '2018-09-30' },
];
const pickCsv = (of: readonly PickedRow[], pick: Pick) => csvOf(pickCells(of, pick));
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

it('keeps a row whose only cell is missing, also for programs that skip empty lines', () => {
  const csv = pickCsv(rows, { ...all, columns: ['due'] });
  expect(csv).toBe('due\r\n""\r\n2018-09-30\r\n');
  expect(Papa.parse(csv.trimEnd()).data).toEqual([['due'], [''], ['2018-09-30']]);
});

it('says in the name of the file what was picked, in letters that every system takes', () => {
  expect(pickName('rows', all, 4)).toBe('rows.csv');
  expect(pickName('rows', { ...all, text: ' ¿Educación / 12? ' }, 4)).toBe('rows_q-educacion-12.csv');
  expect(pickName('rows', { columns: ['id', 'due'], within: 'due', text: '2018-' }, 4)).toBe(
    'rows_due-2018_columns-id+due.csv',
  );
  expect(pickName('rows', { ...all, columns: Array(9).fill('a') }, 12)).toBe('rows_columns-9.csv');
  expect(pickName('rows', { ...all, text: 'a'.repeat(900) }, 4).length).toBeLessThan(160);
});

it('writes only the columns asked for', () => {
  expect(pickCsv(rows, { ...all, columns: ['due', 'id'] })).toBe('due,id\r\n,A\r\n2018-09-30,B\r\n');
});
