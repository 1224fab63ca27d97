import { expect, it } from 'vitest';
import { joinCsv } from './csv.ts';

it('joins rows below one header, with their line breaks, quotation marks and empty cells', () => {
  const rows = ['A,"two\r\nlines",', 'B,"a ""word"", and more",3'];
  expect(joinCsv(rows.map((row) => `id,text,line\r\n${row}\r\n`))).toBe(`id,text,line\r\n${rows.join('\r\n')}\r\n`);
});

it('joins no files that have other columns', () => {
  expect(() => joinCsv(['id,line\r\nA,1\r\n', 'id\r\nB\r\n'])).toThrow('columns');
});
