import type { PublishedArea, PublishedInstitution } from '../model/published-records.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import type { Area } from './areas.ts';
import type { Institution } from './institutions.ts';

/** What belongs to some commitments, by id: the rows are in the records of the commitments and in the tables. */
const idsOf = (records: readonly CommitmentSummary[]) => ({
  milestone_ids: records.flatMap(({ milestones }) => milestones.map(({ milestone_id }) => milestone_id)),
  finding_ids: records.flatMap(({ findings }) => findings.map(({ finding_id }) => finding_id)),
});

/** An area as data: its row, where pages and sheets print it, the lists that put a commitment under it first. */
export const describeArea = ({ row, captured, tabulated, listed }: Area): PublishedArea => ({
  ...row,
  commitments: [...captured, ...tabulated].flatMap((record) =>
    record.policy_areas
      .filter(({ policy_area_id }) => policy_area_id === row.policy_area_id)
      .map(({ name_es, name_en, ...link }) => link),
  ),
  listings: [...captured, ...tabulated, ...listed].flatMap((record) =>
    record.listings.filter(({ policy_area_id }) => policy_area_id === row.policy_area_id),
  ),
  organisations: [...captured, ...tabulated].flatMap((record) => record.organisations.map(({ name, ...link }) => link)),
  ...idsOf(captured),
});

/** An institution as data: its row and where it is named, in which role. */
export const describeInstitution = ({ row, commitments, plans }: Institution): PublishedInstitution => {
  const own = <O extends { organisation_id: string; name: string }>(rows: readonly O[]) =>
    rows.filter(({ organisation_id }) => organisation_id === row.organisation_id).map(({ name, ...link }) => link);
  return {
    ...row,
    commitments: commitments.flatMap((record) => own(record.organisations)),
    action_plans: plans.flatMap((plan) => own(plan.organisations)),
    ...idsOf(commitments),
  };
};

/**
 * The commitments of an area, each once, with the words that its page or sheet prints first; those that only a list puts there
 * without. A page may name its area in the fact box and again in the description.
 */
export const linksOfArea = ({ row, captured, tabulated, listed }: Area) => [
  ...[...captured, ...tabulated].map((commitment) => {
    const named = commitment.policy_areas.filter(({ policy_area_id }) => policy_area_id === row.policy_area_id);
    const { verbatim = null } = named.find(({ stated_in }) => stated_in === 'glance') ?? named[0] ?? {};
    return { link: { policy_area_id: row.policy_area_id, verbatim }, commitment };
  }),
  ...listed.map((commitment) => ({ link: { policy_area_id: row.policy_area_id }, commitment })),
];

/** Where an institution is named, in which role and words: commitments, then plans, whose rows name no commitment. */
export const linksOfInstitution = ({ row, commitments, plans }: Institution) =>
  [...commitments, ...plans].flatMap((record) =>
    record.organisations
      .filter(({ organisation_id }) => organisation_id === row.organisation_id)
      .map(({ organisation_id, role, verbatim }) => ({
        link: { organisation_id, role, verbatim },
        commitment:
          'commitment_id' in record ? record : { action_plan_id: record.action_plan_id, member_id: record.member_id },
      })),
  );
