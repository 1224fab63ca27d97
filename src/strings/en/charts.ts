import type { charts as spanish } from '../es/charts.ts';

/** Words of the drawings. */
export const charts: typeof spanish = {
  milestones: (count) => (count === 1 ? '1 milestone' : `${count} milestones`),
  download: 'Download the chart',
  credit: (site, version, licence) =>
    `${site}${version === null ? '' : `, data version ${version}`}. Structured data: ${licence}.`,
  sourceAll: 'Source: OGP, captured pages; each with its day of capture, where it is stated, in the list of sources.',
  leftToRight: (title) => `${title}, from left to right`,
  timelineTitle: 'The milestones in time',
  timelineDescription: (count, from, until) =>
    `${count}, a row for each, in page order; the axis runs from ${from} to ${until}. It draws the data of the table that follows.`,
  timelineUndated: (count) => `${count}, none with a date in this capture.`,
  noDate: 'no date in this capture',
  sure: 'the milestone’s dates',
  doubtful: 'start or end without an exact day',
  point: 'one date only',
  span: 'the commitment’s dates',
  flag: 'date with a finding',
  capture: 'capture',
  today: 'today',
  todayAfter: 'today →',
  todayBefore: '← today',
  baseline: 'baseline',
  target: 'target',
  noBaseline: 'The capture gives no baseline.',
  indicatorTitle: (baseline, target) =>
    baseline === null
      ? `Target: ${target ?? 'not stated'}; no baseline`
      : `From ${baseline} to ${target ?? 'not stated'}`,
};
