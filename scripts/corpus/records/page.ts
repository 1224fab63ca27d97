import type { Choices } from './choices.ts';
import { localCommitment } from './local-commitment.ts';
import { localPlan } from './local-plan.ts';
import { memberPage } from './member-page.ts';
import { nationalCommitment } from './national-commitment.ts';
import type { PageRecord } from './page-record.ts';
import { reportPage } from './report.ts';

const makers = {
  A: nationalCommitment,
  B: nationalCommitment,
  C: localPlan,
  D1: localCommitment,
  D2: localCommitment,
  M: memberPage,
  X: reportPage,
} as const;

/** What a page says that chance has decided on. */
export const recordOf = (choices: Choices): PageRecord => makers[choices.layout](choices);
