import { fold } from '../format/fold.ts';
import { type OrganisationRow, organisations } from '../model/organisation.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import type { PlanRecord } from '../model/records.ts';
import { allCommitments } from './commitments.ts';
import { byText, once } from './once.ts';
import { allPlans } from './plans.ts';
import { rowsIn } from './table-rows.ts';

export const roles = ['lead', 'support', 'involved'] as const;

/** An institution with the captured records that name it. */
export interface Institution {
  row: OrganisationRow;
  commitments: CommitmentSummary[];
  plans: PlanRecord[];
}

/** Every institution: members by id, within one by name. */
export const allInstitutions = once(async (): Promise<Institution[]> => {
  const found = new Map<string, Institution>();
  for (const row of rowsIn(organisations)) found.set(row.organisation_id, { row, commitments: [], plans: [] });
  const idsOf = (record: CommitmentSummary | PlanRecord) => new Set(record.organisations.map((o) => o.organisation_id));
  for (const record of await allCommitments()) for (const id of idsOf(record)) found.get(id)?.commitments.push(record);
  for (const plan of await allPlans()) for (const id of idsOf(plan)) found.get(id)?.plans.push(plan);
  return [...found.values()].sort(
    (a, b) => byText(a.row.member_id, b.row.member_id) || a.row.name.localeCompare(b.row.name, 'es'),
  );
});

/** Name without accents, case and doubled spaces, to tell names that are the same from those that differ. */
const nameKey = (name: string): string => fold(name).split(/\s+/).filter(Boolean).join(' ');

const byName = once(async () => Map.groupBy(await allInstitutions(), ({ row }) => nameKey(row.name)));

/** Institutions of other members that are printed with the same name. */
export const namesakesOf = async ({ row }: Institution): Promise<Institution[]> =>
  ((await byName()).get(nameKey(row.name)) ?? []).filter((other) => other.row.member_id !== row.member_id);

/** In how many of these commitments an institution has each role. Shape: `{lead: 1, support: 0, involved: 0}`. */
export function countRoles(id: string, commitments: readonly CommitmentSummary[]): Record<string, number> {
  const has = (record: CommitmentSummary, role: string) =>
    record.organisations.some((row) => row.organisation_id === id && row.role === role);
  return Object.fromEntries(roles.map((role) => [role, commitments.filter((record) => has(record, role)).length]));
}
