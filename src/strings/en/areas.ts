import type { areas as es } from '../es/areas.ts';

const onPages = (count: string) =>
  count === '0'
    ? 'No captured commitment has this area'
    : count === '1'
      ? 'One captured commitment has this area on its page'
      : `${count} captured commitments have this area on their pages`;
const inSheet = (count: string | null) => (count === null ? '' : `; in a sheet of OGP ${count} more have it`);
const inLists = (count: string, isFirst: boolean) =>
  count === '0'
    ? ''
    : count === '1'
      ? ` ${isFirst ? 'One' : 'Another one'}, known from a list only, has it as its first.`
      : ` ${isFirst ? '' : 'Another '}${count}, known from a list only, have it as their first.`;

/** Words of the list of policy areas and of the page of one. */
export const areas: typeof es = {
  title: 'Policy areas',
  file: 'policy-areas',
  description:
    'OGP’s policy areas that the captures print, with the commitments of each and those that a list puts under it.',
  lead: (count) =>
    `The captures print ${count} [[policy areas|policy-area]]. The page of a commitment gives all of its own; a [[list|listing]] at the foot of another page, only the first.`,
  caption: 'Policy areas and the commitments of each',
  area: 'Area',
  captured: 'By its page',
  tabulated: 'By a sheet',
  listed: 'Only by a list',
  areaDescription: (name, { held, tabulated, listed }) =>
    tabulated === null
      ? `${name}: commitments in this area by their page, ${held}; by a list, which gives the first area only, ${listed} more.`
      : `${name}: commitments in this area by their page, ${held}; by a sheet of OGP, ${tabulated}; by a list, which gives the first area only, ${listed} more.`,
  leadOne: ({ held, tabulated, listed }) =>
    `${onPages(held)}${inSheet(tabulated)}.${inLists(listed, held === '0' && tabulated === null)}`,
  inOther: (language) => `In ${language}:`,
  capturedHeading: 'Captured commitments',
  capturedNone: 'No captured commitment prints this area.',
  listedHeading: 'Only listed',
  listedLead:
    'A list at the foot of another page gives it as the first area of these commitments. Their pages have not been captured: the other areas are not known.',
  chronologyHeading: 'The milestones in time',
  institutionsHeading: 'Institutions and roles',
  institutionsCaption: 'Institutions that the area’s captured commitments name, with their role',
  institutionsMore: (shown, of) =>
    `${shown} of ${of} are shown: those that most commitments name. All are in the data of this page.`,
  findingsHeading: 'Findings',
  findingsLead: (count) => `On the area’s captured commitments: ${count}. Those that weigh most come first:`,
};
