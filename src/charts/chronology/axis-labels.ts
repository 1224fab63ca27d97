import type { TimeAxis } from '../time-axis/time-axis.ts';

/** A year at the axis and the drawings that have room for its label. */
export interface YearLabel {
  year: number;
  /** Per cent of the plot. */
  x: number;
  fits: 'both' | 'wide' | 'narrow' | 'none';
}

/** Least room in px for a year's label, and the least width of the plot in both forms of the drawing. */
const room = 44;
const widths = { narrow: 256, wide: 480 };
/** Px that a label takes behind its year: the last of the axis must not run out of the drawing. */
const length = 36;

/** Says which years are labelled, beside their bars and above them. */
export function labelAxis({ labels, years }: Pick<TimeAxis, 'labels' | 'years'>): YearLabel[] {
  const all = [...labels, ...years].sort((a, b) => a.year - b.year);
  const every = (width: number) => Math.ceil((room * all.length) / width);
  const [narrow, wide] = [every(widths.narrow), every(widths.wide)];
  return all.map(({ year, x }, index) => {
    const isWhole = (width: number) => ((100 - x) / 100) * width >= length;
    const inNarrow = index % narrow === 0 && isWhole(widths.narrow);
    const inWide = index % wide === 0 && isWhole(widths.wide);
    return { year, x, fits: inNarrow && inWide ? 'both' : inWide ? 'wide' : inNarrow ? 'narrow' : 'none' };
  });
}
