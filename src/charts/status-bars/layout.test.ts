import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideBar } from './layout.ts';

describe('a divided bar', () => {
  it('gives each part its share, in order, and none to nothing', () => {
    expect(divideBar({ field: 60, text: 0, furniture: 40 })).toEqual([
      { key: 'field', count: 60, x: 0, width: 60 },
      { key: 'furniture', count: 40, x: 60, width: 40 },
    ]);
  });

  it('is empty for a whole of nothing', () => {
    expect(divideBar({ field: 0, text: 0 })).toEqual([]);
  });

  it('fills the bar and never leaves it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 5 }), (counts) => {
        const parts = divideBar(Object.fromEntries(counts.map((count, index) => [`k${index}`, count])));
        const last = parts.at(-1);
        if (last) expect(last.x + last.width).toBeCloseTo(100, 1);
      }),
      { seed: 1 },
    );
  });
});
