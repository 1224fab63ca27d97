import { dataColumn } from '../format/data-text.ts';
import { href } from '../format/urls.ts';
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

type AreasOf = Pick<CommitmentSummary, 'policy_areas' | 'listings'>;

/** Areas that a commitment's own page prints; each once. */
const areasOf = (record: AreasOf): string[] => [
  ...new Set(record.policy_areas.flatMap(({ policy_area_id }) => policy_area_id ?? [])),
];

/** First areas that lists give a commitment; each once. */
const listedAreasOf = (record: AreasOf): string[] => [
  ...new Set(record.listings.flatMap(({ policy_area_id }) => policy_area_id ?? [])),
];

/** Areas a commitment is known to be in: all that its page or its row gives; of one that is only listed, the first. */
export const knownAreasOf = (record: AreasOf & Pick<CommitmentSummary, 'coverage'>): string[] =>
  record.coverage === 'listed' ? listedAreasOf(record) : areasOf(record);

/** The areas that a commitment is known to be in, with the address of each. */
export async function areaLinks(lang: Language, record: Parameters<typeof knownAreasOf>[0]) {
  const ids = new Set(knownAreasOf(record));
  const areas = (await allAreas()).filter(({ row }) => ids.has(row.policy_area_id));
  return areas.map(({ row }) => ({
    id: row.policy_area_id,
    label: areaName(row, lang),
    href: href(lang, 'areas', row.policy_area_id),
  }));
}

/** Every policy area, by id. */
export const allAreas = once(async (): Promise<Area[]> => {
  const areas = new Map<string, Area>();
  for (const row of rowsIn(policyAreas))
    areas.set(row.policy_area_id, { row, captured: [], listed: [], tabulated: [] });
  for (const record of await allCommitments())
    for (const id of knownAreasOf(record)) areas.get(id)?.[record.coverage].push(record);
  return [...areas.values()].sort((a, b) => byText(a.row.policy_area_id, b.row.policy_area_id));
});
