import type { Dataset } from '../../../src/model/tables.ts';

/**
 * A list names the year of a commitment's plan; where a captured page names the member's plan of that cycle, they belong
 * together. Derived, so that it has no passage of its own.
 */
export function linkListed(dataset: Dataset): void {
  const plans = new Map(dataset.action_plans.map((plan) => [`${plan.member_id} ${plan.cycle}`, plan.action_plan_id]));
  for (const commitment of dataset.commitments)
    if (commitment.action_plan_id === null && commitment.cycle !== null)
      commitment.action_plan_id = plans.get(`${commitment.member_id} ${commitment.cycle}`) ?? null;
}
