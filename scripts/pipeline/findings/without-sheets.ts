import { isSheet } from '../../../src/model/source.ts';
import type { Dataset } from '../../../src/model/tables.ts';

/**
 * The data as captured pages alone give them. Rules were written for pages: their sentences say what "the fact box" or "the page"
 * prints. A value that only a sheet gives has no passage here, so that no finding rests on it; and of a member with commitments
 * known from a sheet alone nothing is counted.
 */
export function withoutSheets(dataset: Dataset): Dataset {
  if (!dataset.sources.some(({ source_id }) => isSheet(source_id))) return dataset;
  const tabulated = dataset.commitments.filter(({ coverage }) => coverage === 'tabulated');
  const gone = new Set(tabulated.map(({ commitment_id }) => commitment_id));
  const counted = new Set(tabulated.map(({ member_id }) => member_id));
  const kept = <T extends { commitment_id: string }>(rows: readonly T[]) =>
    rows.filter(({ commitment_id }) => !gone.has(commitment_id));
  return {
    ...dataset,
    members: dataset.members.filter(({ member_id }) => !counted.has(member_id)),
    commitments: kept(dataset.commitments),
    commitment_organisations: kept(dataset.commitment_organisations),
    commitment_policy_areas: kept(dataset.commitment_policy_areas).filter(({ stated_in }) => stated_in !== 'sheet'),
    commitment_ogp_values: kept(dataset.commitment_ogp_values).filter(({ stated_in }) => stated_in !== 'sheet'),
    observations: dataset.observations.filter(({ part }) => part !== 'sheet'),
    sections: dataset.sections.filter(({ part }) => part !== 'sheet'),
    passages: dataset.passages.filter(({ source_id }) => !isSheet(source_id)),
    sources: dataset.sources.filter(({ source_id }) => !isSheet(source_id)),
  };
}
