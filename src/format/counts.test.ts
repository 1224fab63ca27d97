import { describe, expect, it } from 'vitest';
import { formatBytes, formatNumber, formatShare } from './counts.ts';

describe('a number', () => {
  it.each([
    [0, '0', '0'],
    [9963, '9963', '9963'],
    [10997, '10\u202f997', '10\u202f997'],
    [1234567, '1\u202f234\u202f567', '1\u202f234\u202f567'],
    [47.5, '47,5', '47.5'],
    [-12345.25, '-12\u202f345,25', '-12\u202f345.25'],
  ])('%d', (value, es, en) => {
    expect([formatNumber(value, 'es'), formatNumber(value, 'en')]).toEqual([es, en]);
  });
});

describe('a share', () => {
  it('is a whole per cent', () => expect(formatShare(4, 119, 'en')).toBe('3%'));
  it('never rounds something to nothing', () => expect(formatShare(1, 6000, 'en')).toBe('<1%'));
  it('never rounds something to all', () => expect(formatShare(5999, 6000, 'es')).toBe('>99\u202f%'));
  it('has its space in Spanish', () => expect(formatShare(1, 2, 'es')).toBe('50\u202f%'));
  it('of nothing is no share', () => expect(formatShare(0, 0, 'es')).toBe('–'));
});

describe('a size', () => {
  it.each([
    [999, '999 B'],
    [1000, '1 kB'],
    [9963, '10 kB'],
    [1_260_000, '1,3 MB'],
  ])('%d', (bytes, text) => expect(formatBytes(bytes, 'es')).toBe(text));
});
