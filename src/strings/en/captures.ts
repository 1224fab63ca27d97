import type { captures as spanish } from '../es/captures.ts';

/** Words for records that were read from several captures. */
export const captures: typeof spanish = {
  heading: 'Captures',
  lead: (count) =>
    `The page was captured ${count} times. The first in the list is the one shown; what it lacks is taken from the next, and of each judgement the first value is shown.`,
  orderUnknown: 'Some days of capture are not known, so neither is the full order.',
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
  differences: 'How they differ',
  differencesNone: 'Nothing that is compared differs.',
  differencesLead: 'Texts in different languages are not compared.',
  differencesMachine: 'Two machine translations of one text differ in words that nobody changed in the original.',
  differencesCaption: 'Differences, with the line of each capture',
  what: 'What',
  shown: 'What is shown',
  other: 'The other capture',
  nothing: 'does not say it',
  count: 'how many there are',
  more: (count) => `${count} more are in the data.`,
  from: 'from the',
  otherwise: 'Also:',
};
