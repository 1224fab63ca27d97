import type { Layout } from '../layout.ts';

/** OGP Local commitment without the summary of its inception report. */
export const layoutD1: Layout = {
  id: 'D1',
  record: 'commitment',
  needs: [
    ['commitment_start', 'commitment_end', 'institutions_involved'],
    ['inception', 'ogp_value', 'primary_policy', 'commitment_id'],
  ],
  never: ['inception_summary', 'inception_relevance', 'starred', 'ambition', 'member_since', 'plan_submission'],
};
