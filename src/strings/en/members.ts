import type { members as es } from '../es/members.ts';

/** Words of the list of members and of the page of a member. */
export const members: typeof es = {
  title: 'Members',
  description:
    'The countries and local governments that the captures name, with the commitments captured of those known.',
  lead: (count) =>
    `The captures name ${count} [[members|member]] of the Open Government Partnership, national and local.`,
  caption: 'Members named in the captures',
  member: 'Member',
  level: 'Level',
  plans: 'Plans',
  held: 'Commitments captured, of those known',
  pageDescription: (name, { held, tabulated, known }) =>
    tabulated === null
      ? `${name} in the Open Government Partnership: plans and commitments; ${held} captured of ${known} known.`
      : `${name} in the Open Government Partnership: plans and commitments; ${held} captured and ${tabulated} in a sheet of OGP, of ${known} known.`,
  lead1: ({ held, tabulated, listed, known }) =>
    tabulated === null
      ? `Commitments captured: ${held} of ${known} known.`
      : `Commitments captured: ${held}; in a sheet of OGP: ${tabulated}; only listed: ${listed}. Known: ${known}.`,
  leadNone: 'No capture names a commitment of this member.',
  country: 'Country',
  countryUnknown: 'the source names the place but not its country',
  printed: 'Name as printed',
  since: 'Member since',
  planNumber: 'Current plan',
  planNumberOf: (number) => `number ${number}, when the page was captured`,
  announced: (number, count) =>
    count === 1
      ? `The member’s page announces ${number} commitment.`
      : `The member’s page announces ${number} commitments.`,
  announcedAgainst: (known, held) =>
    `Captures name ${known} of this plan or of the year it begins in, and ${held} are captured.`,
  textHeading: 'What its page says',
  textLead: 'The text of the member’s page at OGP, as captured, without e-mail addresses and telephone numbers.',
  sourcesHeading: 'Its captured page',
  plansHeading: 'Plans',
  plansNone: 'No capture names a plan of this member by its title.',
  unplanned: 'No capture names their plan',
  onlyListed: (count) => (count === '1' ? 'See the one that is missing' : `See the ${count} that are missing`),
  capturedHeading: 'Captured commitments',
  cyclesHeading: 'Commitments, by cycle',
  cyclesNote:
    'A cycle is the year by which OGP orders plans. A list gives the year of a commitment and not its plan, so years whose plan no capture names count here too.',
  cyclesCaption: 'Commitments captured of those known, by cycle year',
};
