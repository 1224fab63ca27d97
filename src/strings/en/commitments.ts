import type { commitments as es } from '../es/commitments.ts';

/** Words of the lists of commitments and of the page of one that is only listed. */
export const commitments: typeof es = {
  title: 'Commitments',
  description: 'All known open government commitments: those whose page is captured, and those that only a list names.',
  lead: ({ held, tabulated, listed, known }) =>
    tabulated === null
      ? `[[Captured|source]] pages name ${known} [[commitments|commitment]]. The whole page of ${held} is here; of the rest, only what a [[list|listing]] gives: title, year and, where given, one policy area.`
      : `The [[sources|source]] name ${known} [[commitments|commitment]]. The whole page of ${held} is here; of ${tabulated}, their row in an OGP sheet; of the other ${listed}, only what a [[list|listing]] gives: title, year and, where given, one policy area.`,
  explore: 'Explore the commitments with filters',
  capturedHeading: 'Captured',
  capturedNone: 'No page of this group of commitments has been captured.',
  capturedMore: (shown, of) => `${shown} of ${of} are shown; all are in the table below.`,
  member: 'Member',
  cycle: 'Cycle',
  noYear: 'no cycle year',
  held: 'Captured',
  known: 'Known',
  groupTitle: (member, cycle) =>
    cycle === null ? `Commitments of ${member} without a cycle year` : `Commitments of ${member}, ${cycle} cycle`,
  groupDescription: (member, { held, tabulated, listed, known }) =>
    tabulated === null
      ? `Commitments of ${member}: ${held} captured of ${known} known, with their title and the line that names them.`
      : `Commitments of ${member}: ${held} captured, ${tabulated} in a sheet of OGP and ${listed} only listed, of ${known} known.`,
  groupLead: ({ held, tabulated, listed, known }) =>
    tabulated === null
      ? `Captured: ${held} of ${known} known.`
      : `Captured: ${held}; in a sheet of OGP: ${tabulated}; only listed: ${listed}. Known: ${known}.`,
  tabulatedHeading: 'In a sheet of OGP',
  tabulatedLead: 'An OGP sheet has a row for each; their pages have not been captured.',
  tabulated: {
    notice: 'The page of this commitment has not been captured.',
    noticeMore:
      'What follows comes from a row of an OGP sheet, with the place of each cell. What the sheet leaves out does not mean “no”.',
    description: (id, member) =>
      `${id}, a commitment of ${member} that stands in a sheet of OGP: its page has not been captured.`,
  },
  listedHeading: 'Only listed',
  listedLead: 'A list at the foot of a captured page names them. Of their areas it gives only the first.',
  listedCaption: 'Commitments known only from a list',
  id: 'Id',
  titleColumn: 'Title',
  area: 'Area in the list',
  line: 'Line',
  milestones: (count) =>
    count === 0 ? 'no milestones in the capture' : count === 1 ? '1 milestone' : `${count} milestones`,
  findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  plan: 'Plan',
  period: 'Period',
  starred: 'starred, according to the list',
  listed: {
    description: (id, member) =>
      `${id}, a commitment of ${member} known only from a list: its page has not been captured.`,
    notice: 'The page of this commitment has not been captured.',
    noticeMore:
      'All that is known of it comes from a list at the foot of another page. What is missing does not mean “no”.',
    knownHeading: 'What is known',
    cycleUnplanned: 'no capture names the plan of that year',
    firstArea: 'First of its areas',
    listedIn: (count) => (count === 1 ? 'List that names it' : 'Lists that name it'),
    moreLists: (count) => (count === 1 ? 'and another list' : `and ${count} other lists`),
    listedInText: (position) => `Entry ${position} of the list`,
    unknownHeading: 'What is not stated',
    unknown: [
      'what was promised, and why',
      'milestones and deadlines',
      'lead and supporting institutions',
      'OGP values and the other policy areas',
      'what the government or the IRM said',
    ],
    unknownLead: 'Not stated in any capture:',
    ogp: 'Its page at OGP today',
    others: 'The other commitments of this cycle',
    previous: 'Previous',
    next: 'Next',
  },
};
