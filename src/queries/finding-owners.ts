import type { FindingRecord } from '../model/records.ts';
import { commitmentById } from './commitments.ts';
import { planById } from './plans.ts';

/** The member and the plan that a finding belongs to; one about a member has no plan. */
export async function ownersOf(
  finding: Pick<FindingRecord, 'subject_type' | 'subject_id'>,
): Promise<{ memberId: string | null; planId: string | null }> {
  const { subject_type, subject_id } = finding;
  if (subject_type === 'member') return { memberId: subject_id, planId: null };
  if (subject_type === 'action_plan') {
    return { memberId: (await planById(subject_id))?.member_id ?? null, planId: subject_id };
  }
  const commitment = await commitmentById(subject_id);
  return { memberId: commitment?.member_id ?? null, planId: commitment?.action_plan_id ?? null };
}
