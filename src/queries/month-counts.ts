import type { CommitmentSummary } from '../model/record-summaries.ts';
import { drawnCommitments } from './chronology.ts';
import { byText, once } from './once.ts';

type Milestone = CommitmentSummary['milestones'][number];

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthText = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

function countMonths(milestones: readonly Milestone[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { start_earliest, start_latest, due_earliest, due_latest } of milestones) {
    const [from, until] = [start_earliest ?? due_earliest, due_latest ?? start_latest];
    if (from === null || until === null || from > until) continue;
    for (let month = monthNumber(from); month <= monthNumber(until); month += 1) {
      counts.set(month, (counts.get(month) ?? 0) + 1);
    }
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
      const counts = countMonths(records.flatMap(({ milestones }) => milestones));
      return [...counts]
        .sort(([a], [b]) => a - b)
        .map(([month, milestones]) => ({ member_id, action_plan_id, month: monthText(month), milestones }));
    });
});

/** How many milestones in all have a month within their dates. Shape: `Map {"2018-06" => 7}`. */
export const monthTotals = once(async () => {
  const totals = new Map<string, number>();
  for (const { month, milestones } of await monthCounts()) totals.set(month, (totals.get(month) ?? 0) + milestones);
  return totals;
});
