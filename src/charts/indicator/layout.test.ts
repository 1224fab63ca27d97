import { describe, expect, it } from 'vitest';
import { layoutIndicator } from './layout.ts';

const input = { unit: 'count' as const, baseline: null, target: 5, baselineLabel: null, targetLabel: '5' };

describe('an indicator', () => {
  it('puts baseline and target on one scale from zero', () => {
    const drawing = layoutIndicator({ ...input, baseline: 61, target: 90 });
    expect(drawing).toMatchObject({ most: 100, baseline: { x: 61 }, target: { x: 90, anchor: 'end' } });
  });

  it('draws per cents out of a hundred', () => {
    expect(layoutIndicator({ ...input, unit: 'percent', target: 10 })).toMatchObject({ most: 100, target: { x: 10 } });
  });

  it('draws no baseline where there is none, and keeps a baseline of zero', () => {
    expect(layoutIndicator(input)?.baseline).toBeNull();
    expect(layoutIndicator({ ...input, baseline: 0 })?.baseline?.x).toBe(0);
  });

  it.each([
    [5, 5],
    [61, 100],
    [120, 200],
    [0, 1],
    [0.3, 0.5],
  ])('ends the scale for %d at %d', (target, most) => {
    expect(layoutIndicator({ ...input, target })?.most).toBeCloseTo(most, 9);
  });

  it('is text only without a target or below zero', () => {
    expect(layoutIndicator({ ...input, target: null })).toBeNull();
    expect(layoutIndicator({ ...input, target: -3 })).toBeNull();
  });
});
