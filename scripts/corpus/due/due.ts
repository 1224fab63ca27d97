import type { PrintedLine } from '../print/printed-page.ts';
import type { Facts } from '../records/facts.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { Circumstance } from './circumstance.ts';
import { activeAfterEnd, milestoneOrder, nothingPlannedAtEnd, sameDatesForAll } from './dates.ts';
import type { DueFinding } from './due-finding.ts';
import { fieldEmptyInHead, headLabelMissing, statesAllPrinted } from './gaps.ts';
import { areaTwoNames, twoTitles } from './names.ts';
import { translationSlip, untranslated } from './translation.ts';

/**
 * What pages of the corpus have without a fault being put there: gaps that OGP’s own forms leave, and dates and names as chance has
 * them fall. What only the lists of a member tell is in `lists.ts`.
 */
export const circumstances: readonly Circumstance[] = [
  activeAfterEnd,
  nothingPlannedAtEnd,
  sameDatesForAll,
  milestoneOrder,
  statesAllPrinted,
  fieldEmptyInHead,
  headLabelMissing,
  areaTwoNames,
  twoTitles,
  untranslated,
  translationSlip,
];

/** The id of what a page is of; a report is of nothing. */
export const recordIdOf = ({ commitment, membership, plan, member }: Facts): string =>
  commitment?.commitment_id ?? (membership ? member.member_id : (plan?.action_plan_id ?? ''));

/** The findings that are due on a page for what it says; those of its lists, which other pages complete, left out. */
export function dueFindings(page: PageRecord, lines: readonly PrintedLine[]): DueFinding[] {
  const { facts } = page;
  if (facts.report) return [];
  return circumstances.flatMap(({ rule, about, times }) => {
    const plan = about === 'plan' ? (facts.plan?.action_plan_id ?? '') : null;
    const due = plan === null ? { rule, subject: recordIdOf(facts) } : { rule, subject: plan, key: plan };
    return Array.from({ length: times(page, lines) }, () => due);
  });
}
