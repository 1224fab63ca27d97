import { type LabelId, labelsAt } from '../../spellings/labels.ts';
import { lookupOf } from '../../spellings/spelling.ts';
import values from '../../spellings/values.json' with { type: 'json' };
import type { LabelledLine } from '../layout.ts';

const national: readonly LabelId[] = [
  'plan_cycle',
  'lead',
  'support',
  'h_policy',
  'irm_report',
  'early_results',
  'verifiable',
  'relevant',
  'completion',
];
const others: readonly LabelId[] = [
  'plan_submission',
  'plan_end',
  'commitment_start',
  'inception',
  'inception_summary',
  'member_since',
];
const answer = lookupOf(values.relevance);
const status = lookupOf(values.plan_status);

/** A national commitment whose telling lines are lost: three labels of its head, and none of another layout. */
export const looksNational = (head: ReadonlySet<LabelId>): boolean =>
  national.filter((label) => head.has(label)).length >= 3 && !others.some((label) => head.has(label));

/**
 * Earlier captures name OGP values where later ones say yes or no. Where the page says neither, a later one has lost one telling line
 * and an earlier one two, so that it is taken for a later one; unless it says whether the plan is active, which later ones leave out.
 */
export function looksEarlier(lines: readonly LabelledLine[]): boolean {
  const answers = valuesOf(lines, 'relevant').flatMap((text) => text.split(/[,;]/).flatMap((one) => answer(one) ?? []));
  if (answers.length > 0) return answers.some((one) => one !== 'yes' && one !== 'no');
  // The heading below may have come onto its line.
  return valuesOf(lines, 'status').some((text) => status(text.trim().split(/\s(?=\p{Lu})/u)[0] ?? '') !== undefined);
}

const valuesOf = (lines: readonly LabelledLine[], own: LabelId): string[] =>
  lines.flatMap(({ text }) => labelsAt(text).flatMap(({ label, value }) => (label === own ? [text.slice(value)] : [])));
