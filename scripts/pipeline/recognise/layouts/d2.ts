import type { Layout } from '../layout.ts';

const local = ['commitment_start', 'commitment_end', 'institutions_involved', 'commitment_id'] as const;

/** OGP Local commitment with the local monitor's summary of the inception report. */
export const layoutD2: Layout = {
  id: 'D2',
  record: 'commitment',
  needs: [local],
  inHead: ['inception_summary'],
  never: ['starred', 'ambition', 'member_since', 'plan_submission'],
  // The heading is lost, and the answers below it are there.
  likely: (_, head) => head.has('inception_relevance') && local.some((label) => head.has(label)),
};
