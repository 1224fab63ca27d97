import type { Layout } from '../layout.ts';

/** OGP Local action plan: submission and end in the head, then *Duration*, *Date Submitted*, *Foreword(s)*. */
export const layoutC: Layout = {
  id: 'C',
  record: 'action_plan',
  needs: [
    ['plan_submission', 'plan_end'],
    ['duration', 'date_submitted', 'foreword', 'plan_end'],
  ],
  never: ['starred', 'ambition', 'inception', 'member_since'],
};
