import type { coverage as es } from '../es/coverage.ts';

/** Words of the page on what is held of what is known. */
export const coverage: typeof es = {
  file: 'coverage',
  title: 'Coverage',
  description:
    'How many commitments are captured of those known, by member and cycle: the denominator of every figure.',
  lead: ({ held, tabulated, listed, known }) =>
    tabulated === null
      ? `Of ${known} commitments that the captures name, ${held} have their page [[captured|coverage]]. They are known from the lists at the foot of other pages; those that no list names are not counted.`
      : `Of ${known} known commitments, ${held} have their page [[captured|coverage]], of ${tabulated} the row of a sheet of commitments of OGP is held, and ${listed} stand only in lists at the foot of other pages. Those that no source names are not counted.`,
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
    '“No list” and an open outline: no capture lists the commitments of that member. Those captured are known, and not how many more there are.',
  picture: 'Picture',
  all: 'All',
  orders: { known: 'most commitments known', missing: 'most commitments not captured' },
  of: (held, known) => `${held} of ${known}`,
  listsHeading: 'Where the denominator comes from',
  listsText:
    'At its foot an OGP page lists other commitments of the same member. These lists change from capture to capture, and some captured pages bring no entry at all: the number known is a minimum, not the total of OGP.',
  listsSheet: 'Those that stand in a sheet of commitments of OGP are known too, also where no list names them.',
  listsCaption: 'List entries read in each source',
  source: 'Source',
  entries: 'Entries',
};
