import { print } from '../print/print.ts';
import { asText } from '../print/printed-page.ts';
import type { Choices } from '../records/choices.ts';
import { recordOf } from '../records/page.ts';
import type { Damage } from './damage.ts';

/** Another commitment of another member. */
const other: Choices = {
  layout: 'A',
  language: 'en',
  wording: 0,
  tight: false,
  member: 3,
  number: 91,
  leads: [0],
  supports: [4],
  areas: [0, 1],
  answers: [1, 1, 1, 1, 1, 1, 1, 1],
  span: null,
  milestones: [],
  milestoneShape: 0,
  oneState: false,
  sections: [[0]],
  listed: 0,
  fault: null,
  damages: [],
};

/** A second page stands in the file, below the first: it is not read, and the reader of the messages is told. */
export const secondPage: Damage = {
  name: 'second-page',
  targets: ({ facts, lines }) =>
    facts.commitment !== null &&
    !facts.told.includes('page-second') &&
    !lines.some(({ text }) => text.includes(otherPage().title))
      ? [0]
      : [],
  apply({ facts, encodings }) {
    facts.told.unshift('page-second');
    encodings.unshift((text) => `${text}${otherPage().text}`);
  },
};

function otherPage(): { text: string; title: string } {
  const record = recordOf({ ...other });
  return { text: asText(print(record), false), title: record.facts.commitment?.commitment_id ?? '' };
}
