import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { changes } from './change.ts';
import { codeLabels, codelistRows } from './code-labels.ts';
import { columnsOf, type Table } from './table.ts';
import { tables } from './tables.ts';

/** The published tables, and the one that every release has of its own. */
const all = [...Object.values(tables), changes] as unknown as Table[];

const coded = all.flatMap((table) =>
  columnsOf(table).flatMap(([name, { codelist }]) => {
    const schema = table.row.shape[name];
    const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
    return codelist ? [{ column: `${table.name}.${name}`, codelist, codes: (inner as z.ZodEnum).options }] : [];
  }),
);

it.each(coded)('every code of $column has its label and meaning in $codelist', ({ codelist, codes }) => {
  expect(Object.keys(codeLabels[codelist] ?? {})).toEqual(expect.arrayContaining(codes));
});

it('no list is without a column, but for the scales of the questions', () => {
  const used = new Set(coded.map(({ codelist }) => codelist));
  expect(Object.keys(codeLabels).filter((name) => !used.has(name) && !name.endsWith('_value'))).toEqual([]);
});

it('never says that a promise was not kept', () => {
  const words = /incumplid|fallid|atrasad|\blate\b|\bfailed\b|\bbroken\b/i;
  expect(codelistRows().filter((row) => words.test(Object.values(row).join(' ')))).toEqual([]);
});
