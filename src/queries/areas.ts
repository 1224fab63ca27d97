import { dataColumn } from '../format/data-text.ts';
import { type PolicyAreaRow, policyAreas } from '../model/policy-area.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import type { Language } from '../strings/routes.ts';
import { allCommitments } from './commitments.ts';
import { byText, once } from './once.ts';
import { rowsIn } from './table-rows.ts';

/** A policy area with the commitments whose page prints it, and those only listed that a list puts under it first. */
export interface Area {
  row: PolicyAreaRow;
  captured: CommitmentSummary[];
  listed: CommitmentSummary[];
  /** Those that a sheet marks with it, their page not held. */
  tabulated: CommitmentSummary[];
}

export const areaName = (row: Pick<PolicyAreaRow, 'name_es' | 'name_en'>, lang: Language): string =>
  dataColumn(row, 'name', lang);

/** Areas that a commitment's own page prints; each once. */
export const areasOf = (record: CommitmentSummary): string[] => [
  ...new Set(record.policy_areas.flatMap(({ policy_area_id }) => policy_area_id ?? [])),
];

/** First areas that lists give a commitment; each once. */
export const listedAreasOf = (record: CommitmentSummary): string[] => [
  ...new Set(record.listings.flatMap(({ policy_area_id }) => policy_area_id ?? [])),
];

/** Every policy area, by id. */
export const allAreas = once(async (): Promise<Area[]> => {
  const areas = new Map<string, Area>();
  for (const row of rowsIn(policyAreas))
    areas.set(row.policy_area_id, { row, captured: [], listed: [], tabulated: [] });
  for (const record of await allCommitments()) {
    const printed = areasOf(record);
    const held = record.coverage === 'tabulated' ? 'tabulated' : 'captured';
    for (const id of printed) areas.get(id)?.[held].push(record);
    if (record.coverage === 'listed') for (const id of listedAreasOf(record)) areas.get(id)?.listed.push(record);
  }
  return [...areas.values()].sort((a, b) => byText(a.row.policy_area_id, b.row.policy_area_id));
});
