import type { institutions as es } from '../es/institutions.ts';

/** Words of the list of institutions and of the page of one. */
export const institutions: typeof es = {
  title: 'Institutions',
  description:
    'The institutions that captured pages name, with their role in each commitment: lead, supporting or involved.',
  lead: (count) =>
    `Captured pages name ${count} [[institutions|organisation]]. Each belongs to the member whose page names it: two of the same name under different members are not taken to be the same.`,
  caption: 'Institutions by member, with the number of commitments in each role',
  institution: 'Institution',
  member: 'Member',
  role: 'Role',
  commitments: 'Commitments',
  plans: 'Plans',
  roles: { lead: 'Lead', support: 'Supporting', involved: 'Involved' },
  pageDescription: (name, member) =>
    `${name} (${member}): which commitments it is named in, in which role and on which line.`,
  leadOne: (commitments, member) => `Named in ${commitments} of ${member}.`,
  inCommitments: (count, one) => (one ? '1 commitment' : `${count} commitments`),
  inPlans: (count, one) => (one ? '1 captured plan' : `${count} captured plans`),
  and: ' and ',
  rolesHeading: 'Where it is named, and in which role',
  rolesCaption: 'Records that name it, with its role and the printed words',
  record: 'Commitment or plan',
  printed: 'As printed',
  chronologyHeading: 'The milestones in time',
  chronologyLead:
    'Those of the commitments that name it, in any role. A page may not say who answers for each milestone.',
  findingsHeading: 'Findings',
  findingsLead: (count) => `On the commitments that name it: ${count}. The weightiest come first:`,
  namesakesHeading: 'The same name under another member',
  namesakesLead: 'The captures do not say whether they are the same.',
};
