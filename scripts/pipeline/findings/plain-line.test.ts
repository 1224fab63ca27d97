import { describe, expect, it } from 'vitest';
import type { TextLine } from '../source/seed.ts';
import { plainLine } from './plain-line.ts';
import { quoteLine } from './quote.ts';

const line = (text: string): TextLine => ({ number: 7, text, kind: 'text' });

describe('a line as rules read it', () => {
  it('has plain spaces, letters with their accents and nothing invisible', () => {
    expect(plainLine(line('La\u00a0gui\u0301a abi\u200berta')).text).toBe('La guía abierta');
  });

  it('is the same line where there is nothing to change', () => {
    expect(plainLine(line('La guía abierta'))).toMatchObject(line('La guía abierta'));
  });

  it('is quoted as it stands in its file', () => {
    const plain = plainLine(line('La\u00a0gui\u0301a abi\u200berta'));
    const at = plain.text.indexOf('abierta');
    const passage = quoteLine('one', plain, at, at + 'abierta'.length);
    expect(passage).toMatchObject({ column_start: 10, column_end: 18, quotation: 'abi\u200berta' });
  });

  it('is not quoted from behind something that was left out of it', () => {
    const plain = plainLine(line('Escriba a\u00a0[correo omitido] la guía'));
    expect(quoteLine('one', plain, plain.text.indexOf('guía'), plain.text.length)).toBeNull();
  });
});
