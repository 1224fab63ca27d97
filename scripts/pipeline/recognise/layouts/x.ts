import type { LabelId } from '../../spellings/labels.ts';
import { reportKindOf } from '../../spellings/reports.ts';
import type { Layout } from '../layout.ts';

/** What stands in the head of a report of OGP Local. */
const heads: readonly LabelId[] = ['evaluator', 'report_member', 'report_plan', 'report_section'];

/** Reports and other documents about commitments, plans and members: none of them is a commitment. */
export const layoutX: Layout = {
  id: 'X',
  record: 'report',
  needs: [],
  title: (line) => reportKindOf(line) !== undefined,
  titleLike: 'End of Commitment Report – …',
  never: [
    'action_plan',
    'plan_cycle',
    'commitment_start',
    'commitment_end',
    'institutions_involved',
    'plan_submission',
    'member_since',
  ],
  neverWithin: 14,
  // The title is lost, and the first answers of the form are there.
  likely: (_, head) => heads.filter((label) => head.has(label)).length >= 2,
};
