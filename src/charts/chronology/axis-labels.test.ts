import { expect, it } from 'vitest';
import { labelAxis } from './axis-labels.ts';

/** The years of an axis, evenly spread, each with the drawings that label it. */
const labelled = (from: number, until: number) => {
  const count = until - from + 1;
  const years = Array.from({ length: count }, (_, index) => ({ year: from + index, x: (100 * index) / count }));
  return labelAxis({ labels: years, years: [] }).map(({ year, fits }) => [year, fits]);
};

it('labels every year where there is room', () => {
  expect(labelled(2018, 2020)).toEqual([
    [2018, 'both'],
    [2019, 'both'],
    [2020, 'both'],
  ]);
});

it('leaves out a last label that would run out of the drawing', () => {
  const labels = labelled(2011, 2026);
  expect(labels.filter(([, fits]) => fits === 'both' || fits === 'narrow').map(([year]) => year)).toEqual([
    2011, 2014, 2017, 2020, 2023,
  ]);
  expect(labels.at(-1)).toEqual([2026, 'none']);
});
