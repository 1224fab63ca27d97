import type { captures as spanish } from '../es/captures.ts';

/** Words for records that were read from several captures. */
export const captures: typeof spanish = {
  heading: 'Captures',
  lead: (count) =>
    `The page was captured ${count} times. The first of the list is shown; what it lacks is taken from the next ones, and of each judgement the first value is shown.`,
  orderUnknown: 'Not every day of capture is known, so neither is the whole order.',
  caption: 'Captures of this page',
  capture: 'Capture',
  day: 'Captured on',
  layout: 'Layout',
  language: 'Language',
  order: 'How the order is known',
  newest: 'the first to be shown',
  machine: 'machine translation',
  named: (day) => `capture of ${day}`,
  namedById: (id) => `capture ${id}`,
  numbered: (position, count) => `capture ${position} of ${count}`,
  differences: 'In what they differ',
  differencesNone: 'They differ in nothing that is compared.',
  differencesLead: 'Texts in different languages are not compared.',
  differencesMachine: 'Between machine translations words change that nobody changed in the original.',
  differencesCaption: 'Differences, with the line of each capture',
  what: 'What',
  shown: 'What is shown',
  other: 'The other capture',
  nothing: 'does not say it',
  count: 'how many there are',
  more: (count) => `There are ${count} more in the data.`,
  from: 'from the',
  otherwise: 'Besides:',
};
