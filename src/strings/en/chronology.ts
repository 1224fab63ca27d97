import type { chronology as es } from '../es/chronology.ts';

/** Words of the pages of the chronology. */
export const chronology: typeof es = {
  title: 'Chronology',
  byPlan: 'Chronology by plan',
  of: (what) => `Chronology: ${what}`,
  description: (what) =>
    `The milestones of the captured commitments on one axis of years, today marked, with a table of the same numbers. ${what}.`,
  lead: (milestones, commitments) =>
    `${milestones} of ${commitments} captured commitments, from the first to the last possible day of each. Today is marked; no capture says by itself whether a deadline was met.`,
  empty: 'No captured milestone has a date here.',
  heading: 'The milestones in time',
  othersHeading: 'Other views',
  byMemberLink: 'All, by member',
  byPlanLink: 'All, by plan',
  years: 'By year',
  members: 'By member',
  plans: 'By plan',
};
