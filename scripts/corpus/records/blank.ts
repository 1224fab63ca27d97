import type { Choices } from './choices.ts';
import type { Facts } from './facts.ts';
import { type CorpusMember, memberFacts } from './members.ts';
import type { Style } from './page-record.ts';

/** What a page says of which nothing is known yet but its layout, its language and its member. */
export const blankFacts = ({ layout, language }: Choices, member: CorpusMember): Facts => ({
  layout,
  language,
  member: memberFacts(member),
  membership: null,
  report: null,
  plan: null,
  commitment: null,
  organisations: [],
  areas: [],
  values: [],
  answers: [],
  milestones: [],
  listings: [],
  figures: [],
  texts: [],
  told: [],
  findings: [],
  refused: null,
});

/** How a page is set, with its text; only pages of national commitments are set tight, and have milestones in other shapes than cards. */
export const plainStyle = (
  { layout, language, wording }: Choices,
  member: CorpusMember,
  sections: string[][],
): Style => ({
  planted: {},
  memberName: member.names[language],
  wording,
  tight: false,
  milestoneShape: 'cards',
  sections,
  sectorInHead: wording % 4 === 3,
  capturedOn: captureDays[layout],
});

/** When pages of a layout were captured, as the register has it. */
const captureDays: Readonly<Record<Facts['layout'], string>> = {
  A: '2020-06-15',
  B: '2023-10-02',
  C: '2022-05-20',
  D1: '2023-02-11',
  D2: '2024-03-08',
  M: '2024-06-01',
  X: '2024-09-19',
};
