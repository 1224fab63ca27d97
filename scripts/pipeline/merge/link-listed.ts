import type { Dataset } from '../../../src/model/tables.ts';

/**
 * A list names the year of a commitment's plan; where a captured page names the member's plan of that cycle, they belong
 * together. Of a plan whose cycle no page says, the first year serves. Derived, so that it has no passage of its own.
 */
export function linkListed(dataset: Dataset): void {
  const plans = new Map<string, string>();
  for (const { member_id, action_plan_id, cycle, start_edtf } of dataset.action_plans) {
    const year = cycle ?? start_edtf?.slice(0, 4);
    const key = `${member_id} ${year}`;
    if (cycle !== null || !plans.has(key)) plans.set(key, action_plan_id);
  }
  for (const commitment of dataset.commitments)
    if (commitment.action_plan_id === null && commitment.cycle !== null)
      commitment.action_plan_id = plans.get(`${commitment.member_id} ${commitment.cycle}`) ?? null;
}
