import type { chronology as es } from '../es/chronology.ts';

const counted = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`;

const wordsOf = (period: 'month' | 'quarter') => ({
  lead: (ends: string, starts: string) => {
    const end = ends === '1' ? '1 milestone ends or may end' : `${ends} milestones end or may end`;
    const start =
      starts === '1' ? '1 milestone only begins or may begin' : `${starts} milestones only begin or may begin`;
    if (starts === '0') return `${end} in this ${period}.`;
    return ends === '0' ? `${start} in this ${period}.` : `${end} in this ${period}; ${start}.`;
  },
  within: (count: string) =>
    `During the ${period}, ${count} ${count === '1' ? 'is within its dates' : 'are within their dates'}.`,
  caption: `Milestones that begin or end in the ${period}`,
  column: `In this ${period}`,
  before: `← Previous ${period} with dates`,
  after: `Next ${period} with dates →`,
});

/** Words of the chronology: its pages, its drawing and its tables. */
export const chronology: typeof es = {
  title: 'Chronology',
  byPlan: 'Chronology by plan',
  of: (what) => `Chronology: ${what}`,
  page: (what, number, of) => `${what}, page ${number} of ${of}`,
  description: (what) =>
    `The milestones of the captured commitments on one axis of years, today marked, with a table of the same numbers. ${what}.`,
  lead: (milestones, commitments, year) =>
    `Shows ${milestones} of ${commitments}${year === null ? '' : ` whose dates fall or may fall in ${year}`}, from the first to the last possible day of each.`,
  leadNote:
    'A [[milestone|milestone]] is a step of a commitment. The chart shows when it was planned, not whether anybody worked on it or met the deadline.',
  commitments: (count) => counted(count, 'captured commitment', 'captured commitments'),
  empty: 'No captured milestone has a date here.',
  heading: 'The milestones in time',
  own: 'See them with zoom and filter',
  file: 'chronology',
  othersHeading: 'Other views',
  byMemberLink: 'By member',
  byPlanLink: 'By plan',
  whole: 'All',
  years: 'By year',
  quarters: 'By quarter',
  months: 'By month',
  milestones: (count) => counted(count, 'milestone', 'milestones'),
  undated: (count) => `${count} undated`,
  all: 'All milestones',
  peak: (count, month) => `most at once: ${count} (${month})`,
  stripOf: (milestones, what) => `${milestones}: ${what}`,
  state: 'state:',
  bars: 'a bar for each',
  steps: 'within their dates, month by month',
  key: {
    sure: 'within its dates',
    doubt: 'start or end without an exact day',
    point: 'one date only, or two in reverse order',
    density: 'milestones within their dates in each month',
    densities:
      'milestones within their dates in each month: all together to a scale of their own; the others to one among them',
  },
  months3: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  tableMilestones: 'See the same milestones in a table',
  tableSections: 'See the same numbers in a table: milestones within their dates by year',
  tableMonths: 'How many milestones are within their dates each month',
  tableMonthsNote: 'A number with a link leads to the milestones that begin or end in that month.',
  csvMeans: 'how many milestones of each plan are within their dates in each month',
  columns: {
    commitment: 'Commitment',
    milestone: 'Milestone',
    start: 'Start',
    due: 'Due',
    state: 'State',
    member: 'Member',
    year: 'Year',
    total: 'In the year',
    section: 'Member or plan',
  },
  period: {
    month: wordsOf('month'),
    quarter: wordsOf('quarter'),
    starts: { sure: 'begins', possible: 'may begin' },
    ends: { sure: 'ends', possible: 'may end' },
  },
  tools: {
    heading: 'Narrow the chart',
    filter: 'Member, plan, commitment or milestone',
    from: 'From',
    until: 'To',
    closer: 'Zoom in',
    further: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    whole: 'All',
    keys: 'By keyboard, inside the chart: ↑ ↓ go through the milestones, ← → through time, + − zoom, 0 shows everything, Enter opens.',
    drawing: 'Chart of the milestones in time',
    shown: '{count} of {all} milestones in view, {from} to {until}',
    shownStrips: '{count} of {all} strips in view, {from} to {until}',
    none: 'Nothing fits. Remove the text or show more years.',
    search: 'Search for “{text}” in commitments and milestones',
    within: '{month}: {count} within their dates',
    from_until: '{start} – {due}',
    noDate: 'no date',
    noScript:
      'Zoom and filter need JavaScript. Without it, every year, quarter, month, member and plan has its own page.',
    failed: 'The zoom could not be loaded. The chart and the table are complete.',
  },
};
