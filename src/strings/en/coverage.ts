import type { coverage as es } from '../es/coverage.ts';

/** Words of the page on what is held of what is known. */
export const coverage: typeof es = {
  file: 'coverage',
  title: 'Coverage',
  description:
    'How many commitments are captured of those known, by member and cycle: the denominator of every figure.',
  lead: ({ held, tabulated, listed, known }) =>
    tabulated === null
      ? `The captures name ${known} commitments; the page of ${held} is [[captured|coverage]]. The rest are known from lists at the foot of other pages. Those that no list names are not counted.`
      : `Of ${known} known commitments, ${held} have their page [[captured|coverage]], ${tabulated} are rows of an OGP sheet, and ${listed} are only in lists at the foot of other pages. Those that no source names are not counted.`,
  csvMeans: 'one row per member and cycle',
  caption: 'Commitments captured of those known, by member and cycle year',
  member: 'Member',
  cycle: 'Cycle',
  held: 'Captured',
  tabulated: 'In a sheet',
  listed: 'Only listed',
  known: 'Known',
  share: 'Share',
  uncounted: 'no list',
  uncountedNote:
    '“No list” and an open outline: no capture lists the commitments of that member, so how many more there are is not known.',
  picture: 'Picture',
  all: 'All',
  orders: { known: 'most commitments known', missing: 'most commitments not captured' },
  of: (held, known) => `${held} of ${known}`,
  listsHeading: 'Where the denominator comes from',
  listsText:
    'An OGP page lists other commitments of the same member at its foot. These lists change from capture to capture, and some captured pages have none: the number known is a minimum, not OGP’s total.',
  listsSheet: 'Those in an OGP sheet are known too, even where no list names them.',
  listsCaption: 'List entries read in each source',
  source: 'Source',
  entries: 'Entries',
};
