import { expect, it } from 'vitest';
import { textFile } from './output-file.ts';

it('gives UTF-8 without byte order mark', () => {
  expect([...textFile('data/a.csv', 'ñ').bytes]).toEqual([0xc3, 0xb1]);
});

it.each(['../x', 'content/../../x', '/etc/x', 'a//b', 'a\\b', 'a\nb', '.'])('refuses the path %j', (path) => {
  expect(() => textFile(path, '')).toThrow('is no file name');
});
