import type { coverage as es } from '../es/coverage.ts';

/** Words of the page on what is held of what is known. */
export const coverage: typeof es = {
  title: 'Coverage',
  description:
    'How many commitments are captured of those known, by member and cycle: the denominator of every figure.',
  lead: (held, known) =>
    `Of ${known} commitments that the captures name, ${held} have their page captured. They are known from the lists at the foot of other pages; those that no list names are not counted.`,
  tabulated: (count) =>
    `Of ${count} of the others the row of a sheet of commitments of OGP is held; these count among the known too.`,
  caption: 'Commitments captured of those known, by member and cycle year',
  member: 'Member',
  cycle: 'Cycle',
  held: 'Captured',
  known: 'Known',
  share: 'Share',
  picture: 'Picture',
  all: 'All',
  listsHeading: 'Where the denominator comes from',
  listsText:
    'At its foot an OGP page lists other commitments of the same member. These lists change from capture to capture, and some captured pages bring no entry at all: the number known is a minimum, not the total of OGP.',
  listsCaption: 'List entries read in each source',
  source: 'Source',
  entries: 'Entries',
};
