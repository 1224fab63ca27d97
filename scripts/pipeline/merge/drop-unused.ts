import type { Dataset } from '../../../src/model/tables.ts';

/** Takes out institutions and areas that only a block named which is not shown: nothing leads to them. */
export function dropUnused(dataset: Dataset): void {
  const organisations = new Set(
    [...dataset.commitment_organisations, ...dataset.action_plan_organisations].map((one) => one.organisation_id),
  );
  const areas = new Set([...dataset.commitment_policy_areas, ...dataset.listings].map((one) => one.policy_area_id));
  dataset.organisations = dataset.organisations.filter((one) => organisations.has(one.organisation_id));
  dataset.policy_areas = dataset.policy_areas.filter((one) => areas.has(one.policy_area_id));
  dataset.passages = dataset.passages.filter(
    ({ record_type, record_id }) => record_type !== 'organisation' || organisations.has(record_id),
  );
}
