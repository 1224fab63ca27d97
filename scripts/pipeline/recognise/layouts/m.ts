import type { Layout } from '../layout.ts';

/** Page of a member: since when, its plans, its contacts, the list of its commitments. */
export const layoutM: Layout = {
  id: 'M',
  record: 'member',
  needs: [],
  titles: ['Miembro desde', 'Member since', 'Membre depuis'],
  titlesWithin: 40,
  never: ['verifiable', 'commitment_start', 'plan_submission'],
  read: false,
};
