import type { Layout } from '../layout.ts';

/** OGP Local commitment with the local monitor's summary of the inception report. */
export const layoutD2: Layout = {
  id: 'D2',
  record: 'commitment',
  needs: [['inception_summary'], ['commitment_start', 'commitment_end', 'institutions_involved', 'commitment_id']],
  never: ['starred', 'ambition', 'member_since', 'plan_submission'],
  read: false,
};
