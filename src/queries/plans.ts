import { getCollection } from 'astro:content';
import type { PlanRecord } from '../model/records.ts';
import { byText, once } from './once.ts';

export const allPlans = once(async (): Promise<PlanRecord[]> => {
  const entries = await getCollection('plans');
  return entries.map((entry) => entry.data).sort((a, b) => byText(a.action_plan_id, b.action_plan_id));
});

const byId = once(async () => new Map((await allPlans()).map((plan) => [plan.action_plan_id, plan])));
const byMember = once(async () => Map.groupBy(await allPlans(), (plan) => plan.member_id));

/** The plan of a commitment, or `undefined` where no capture names it. */
export const planById = async (id: string | null): Promise<PlanRecord | undefined> =>
  id === null ? undefined : (await byId()).get(id);

export const plansOfMember = async (memberId: string): Promise<PlanRecord[]> => (await byMember()).get(memberId) ?? [];
