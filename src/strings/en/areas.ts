import type { areas as es } from '../es/areas.ts';

const onPages = (count: string) =>
  count === '0'
    ? 'No captured commitment is in this area'
    : count === '1'
      ? 'One captured commitment is in this area'
      : `${count} captured commitments are in this area`;
const inSheet = (count: string | null) => (count === null ? '' : `; ${count} more in an OGP sheet`);
const inLists = (count: string, isFirst: boolean) =>
  count === '0'
    ? ''
    : count === '1'
      ? ` ${isFirst ? 'One' : 'Another one'} is known only from a list, which gives it as the first area.`
      : ` ${isFirst ? '' : 'Another '}${count} are known only from lists, which give it as their first area.`;

/** Words of the list of policy areas and of the page of one. */
export const areas: typeof es = {
  title: 'Policy areas',
  file: 'policy-areas',
  description:
    'OGP’s policy areas that the captures print, with the commitments of each and those that a list puts under it.',
  lead: (count) =>
    `The captures name ${count} [[policy areas|policy-area]]. The page of a commitment gives all of its areas; a [[list|listing]] at the foot of another page, only the first.`,
  caption: 'Policy areas and the commitments of each',
  area: 'Area',
  captured: 'On its page',
  tabulated: 'In a sheet',
  listed: 'Only in a list',
  areaDescription: (name, { held, tabulated, listed }) =>
    tabulated === null
      ? `${name}: commitments in this area by their page, ${held}; by a list, which gives the first area only, ${listed} more.`
      : `${name}: commitments in this area by their page, ${held}; by a sheet of OGP, ${tabulated}; by a list, which gives the first area only, ${listed} more.`,
  leadOne: ({ held, tabulated, listed }) =>
    `${onPages(held)}${inSheet(tabulated)}.${inLists(listed, held === '0' && tabulated === null)}`,
  inOther: (language) => `In ${language}:`,
  capturedHeading: 'Captured commitments',
  capturedNone: 'No captured commitment names this area.',
  listedHeading: 'Only listed',
  listedLead:
    'A list at the foot of another page gives this as their first area. Their own pages have not been captured: any other areas are not known.',
  chronologyHeading: 'The milestones in time',
  institutionsHeading: 'Institutions and roles',
  institutionsCaption: 'Institutions that the area’s captured commitments name, with their role',
  institutionsMore: (shown, of) =>
    `${shown} of ${of} are shown: those that the most commitments name. All are in the data of this page.`,
  findingsHeading: 'Findings',
  findingsLead: (count) => `On the area’s captured commitments: ${count}. The weightiest come first:`,
};
