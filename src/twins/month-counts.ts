import { csvOf } from '../format/csv.ts';

/** How many milestones of a plan have a month within their dates. */
export interface MonthCount {
  member_id: string;
  /** Empty for commitments without a plan. */
  action_plan_id: string;
  /** Shape: `2018-06`. */
  month: string;
  milestones: number;
}

/** The drawing of the chronology as CSV, in the manner of the published tables. */
export const monthCountsCsv = (rows: readonly MonthCount[]): string =>
  csvOf([
    ['member_id', 'action_plan_id', 'month', 'milestones'],
    ...rows.map(({ member_id, action_plan_id, month, milestones }) => [member_id, action_plan_id, month, milestones]),
  ]);
