import type { areas as es } from '../es/areas.ts';

const onPages = (count: string) =>
  count === '0'
    ? 'No captured commitment has it on its page'
    : count === '1'
      ? '1 captured commitment has it on its page'
      : `${count} captured commitments have it on their page`;
const inLists = (count: string) =>
  count === '0'
    ? ''
    : count === '1'
      ? ' Of those known from a list only, 1 has it as the first.'
      : ` Of those known from a list only, ${count} have it as the first.`;

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
      ? `${name}: ${held} captured commitments print this area, and ${listed} more have it as the first in a list.`
      : `${name}: ${held} captured commitments have this area, ${tabulated} of a sheet of OGP, and ${listed} more as the first in a list.`,
  leadOne: ({ held, tabulated, listed }) =>
    tabulated === null
      ? `${onPages(held)}.${inLists(listed)}`
      : `${onPages(held)} and, in a sheet of OGP, ${tabulated} more.${inLists(listed)}`,
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
  findingsLead: (count) =>
    `There are ${count} about the area’s captured commitments, each on its page. Those that weigh most:`,
  explore: 'Explore them with filters',
};
