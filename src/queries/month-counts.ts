import { monthsBetween, quarterOf } from '../format/periods.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import { drawnCommitments } from './chronology.ts';
import { byText, once } from './once.ts';

type Milestone = CommitmentSummary['milestones'][number];

/** Months that a milestone has a day of its dates in; none where it ends before it begins. */
function monthsOf({ start_earliest, start_latest, due_earliest, due_latest }: Milestone): string[] {
  const [from, until] = [start_earliest ?? due_earliest, due_latest ?? start_latest];
  return from === null || until === null || from > until ? [] : monthsBetween(from, until);
}

function countPeriods(milestones: readonly Milestone[], periodOf = (month: string) => month): Map<string, number> {
  const counts = new Map<string, number>();
  for (const milestone of milestones) {
    for (const period of new Set(monthsOf(milestone).map(periodOf))) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return counts;
}

/** How many milestones of each plan have each month within their dates; months without any have no row. */
export const monthCounts = once(async () => {
  const plans = Map.groupBy(
    await drawnCommitments(),
    (record) => `${record.member_id}\n${record.action_plan_id ?? ''}`,
  );
  return [...plans]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([key, records]) => {
      const [member_id = '', action_plan_id = ''] = key.split('\n');
      const counts = countPeriods(records.flatMap(({ milestones }) => milestones));
      return [...counts]
        .sort(([a], [b]) => byText(a, b))
        .map(([month, milestones]) => ({ member_id, action_plan_id, month, milestones }));
    });
});

/** How many milestones in all have a month or a quarter within their dates. Shape: `Map {"2018-06" => 7, "2018-35" => 9}`. */
export const periodTotals = once(async () => {
  const milestones = (await drawnCommitments()).flatMap((record) => record.milestones);
  return new Map([...countPeriods(milestones), ...countPeriods(milestones, quarterOf)]);
});
