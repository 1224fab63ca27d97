import type { Layout } from '../layout.ts';

/** Page of a member: since when, its plans, its contacts, the list of its commitments. */
export const layoutM: Layout = {
  id: 'M',
  record: 'member',
  needs: [['member_since']],
  never: ['verifiable', 'commitment_start', 'plan_submission'],
  read: false,
};
