import { expect, it } from 'vitest';
import { rowByKey } from './by-key.ts';

const rows = ['B', 'a', 'z', 'ñ'].map((id) => ({ id }));

it.each(['B', 'a', 'z', 'ñ'])('finds %s among rows by key', (id) => {
  expect(rowByKey(rows, 'id', id)).toEqual({ id });
});

it.each(['A', 'b', 'ó', ''])('finds nothing for %j, which is not there', (id) => {
  expect(rowByKey(rows, 'id', id)).toBeUndefined();
  expect(rowByKey([], 'id', id)).toBeUndefined();
});
