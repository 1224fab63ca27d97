/** A number on the scale. `x` is per cent of the plot; `anchor` keeps its label inside it. */
export interface IndicatorPoint {
  x: number;
  label: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface IndicatorDrawing {
  /** Upper end of the scale, which begins at zero. */
  most: number;
  baseline: IndicatorPoint | null;
  target: IndicatorPoint;
}

export interface IndicatorInput {
  unit: 'percent' | 'count' | null;
  baseline: number | null;
  target: number | null;
  /** The numbers as written in the language of the page. */
  baselineLabel: string | null;
  targetLabel: string | null;
}

/**
 * Places a baseline and a target on a scale that begins at zero: to 100 for per cents, else to a round number above both.
 *
 * Returns `null` where there is no target or a number is below zero: such a line is text only.
 */
export function layoutIndicator(input: IndicatorInput): IndicatorDrawing | null {
  const { unit, baseline, target, baselineLabel, targetLabel } = input;
  if (target === null || target < 0 || (baseline ?? 0) < 0) return null;
  const largest = Math.max(target, baseline ?? 0);
  const most = unit === 'percent' && largest <= 100 ? 100 : roundUp(largest);
  const point = (value: number, label: string): IndicatorPoint => {
    const x = Math.round((value / most) * 10000) / 100;
    return { x, label, anchor: x < 20 ? 'start' : x > 80 ? 'end' : 'middle' };
  };
  return {
    most,
    baseline: baseline === null ? null : point(baseline, baselineLabel ?? String(baseline)),
    target: point(target, targetLabel ?? String(target)),
  };
}

/** Next number of the form 1, 2, 5 or 10 × 10ⁿ. Shape: `61` → `100`, `5` → `5`, `0` → `1`. */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10) * power;
}
