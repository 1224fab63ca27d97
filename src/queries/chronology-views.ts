import type { CommitmentRecord } from '../model/records.ts';
import { type Language, wordSegment } from '../strings/routes.ts';
import { memberName } from './commitment-items.ts';
import { capturedCommitments } from './commitments.ts';
import { memberById } from './members.ts';
import { byText } from './once.ts';
import { planLanguage } from './plan-items.ts';
import { planById } from './plans.ts';

/** One page of the chronology: which commitments it draws and what gathers their milestones when there are too many. */
export interface ChronologyView {
  kind: 'all' | 'byPlan' | 'member' | 'plan' | 'year';
  /** Segment of its address; none for the first page. */
  segments: string[];
  label: string;
  labelLang?: string;
  by: 'member' | 'plan';
  /** Draws only milestones that may be under way in this year. */
  year?: number;
  records: CommitmentRecord[];
}

type Milestone = CommitmentRecord['milestones'][number];

/** Years in which a milestone may be under way, from its first to its last possible day. */
export function yearsOf({ start_earliest, start_latest, due_earliest, due_latest }: Milestone): number[] {
  const from = start_earliest ?? due_earliest;
  const until = due_latest ?? start_latest;
  if (from === null || until === null) return [];
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Every page of the chronology: all milestones by member and by plan, then one page per member, plan and year. */
export async function chronologyViews(lang: Language): Promise<ChronologyView[]> {
  const records = (await capturedCommitments()).filter(({ milestones }) => milestones.length > 0);
  const members = Map.groupBy(records, ({ member_id }) => member_id);
  const plans = Map.groupBy(records, ({ action_plan_id }) => action_plan_id);
  const years = [...new Set(records.flatMap(({ milestones }) => milestones.flatMap(yearsOf)))].sort((a, b) => a - b);
  const ofMembers = [...members].map(async ([id, own]): Promise<ChronologyView> => {
    const label = memberName(await memberById(id), lang);
    return { kind: 'member', segments: [id], label, by: 'plan', records: own };
  });
  const ofPlans = [...plans].map(async ([id, own]): Promise<ChronologyView[]> => {
    const plan = await planById(id);
    if (!plan) return [];
    const [label, labelLang] = [plan.title, await planLanguage(plan)];
    return [{ kind: 'plan', segments: [plan.action_plan_id], label, labelLang, by: 'plan', records: own }];
  });
  const ofYears = years.map(
    (year): ChronologyView => ({
      kind: 'year',
      segments: [String(year)],
      label: String(year),
      by: 'member',
      year,
      records: records.filter(({ milestones }) => milestones.some((milestone) => yearsOf(milestone).includes(year))),
    }),
  );
  return [
    { kind: 'all', segments: [], label: '', by: 'member', records },
    { kind: 'byPlan', segments: [wordSegment(lang, 'plans')], label: '', by: 'plan', records },
    ...(await Promise.all(ofMembers)).sort((a, b) => byText(a.label, b.label)),
    ...(await Promise.all(ofPlans)).flat().sort((a, b) => byText(a.label, b.label)),
    ...ofYears,
  ];
}
