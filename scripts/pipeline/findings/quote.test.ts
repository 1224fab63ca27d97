import { expect, test } from 'vitest';
import type { TextLine } from '../source/seed.ts';
import { quoteLine } from './quote.ts';

const line = (text: string): TextLine => ({ number: 7, text, kind: 'text' });

test('a quotation has the columns of its words, from 1, the end excluded', () => {
  const passage = quoteLine('s1', line('De febrero a junio'), 3, 10);
  expect(passage).toMatchObject({ quotation: 'febrero', line_start: 7, column_start: 4, column_end: 11 });
});

test('a quotation begins behind list marks and signs that spreadsheets run', () => {
  expect(quoteLine('s1', line('  • - Terminado'), 0, 15)).toMatchObject({ quotation: 'Terminado', column_start: 7 });
});

test('nothing is quoted behind what was left out of the line, whose columns are not known', () => {
  const withheld = line('Escriba a [correo omitido] antes de mayo');
  expect(quoteLine('s1', withheld, 0, 7)?.quotation).toBe('Escriba');
  expect(quoteLine('s1', withheld, 27, 32)).toBeNull();
});

test('nothing but marks is no quotation', () => {
  expect(quoteLine('s1', line(' - '), 0, 3)).toBeNull();
});
