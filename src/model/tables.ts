import type { z } from 'astro/zod';
import { actionPlanOrganisations, actionPlans } from './action-plan.ts';
import { codelists } from './codelist.ts';
import { commitments } from './commitment.ts';
import { differences } from './difference.ts';
import { figures } from './figure.ts';
import { findingPassages, findings } from './finding.ts';
import { findingAnswers } from './finding-answer.ts';
import { findingRules } from './finding-rule.ts';
import { indicators } from './indicator.ts';
import { listings } from './listing.ts';
import { members } from './member.ts';
import { milestones } from './milestone.ts';
import { observations } from './observation.ts';
import { commitmentOgpValues, ogpValues } from './ogp-value.ts';
import { commitmentOrganisations, organisations } from './organisation.ts';
import { passages } from './passage.ts';
import { commitmentPolicyAreas, policyAreas } from './policy-area.ts';
import type { GrowingRows } from './rows.ts';
import { sections } from './section.ts';
import { sources } from './source.ts';

/** Every table of the published data, in the order a reader meets them. */
export const tables = {
  members,
  action_plans: actionPlans,
  commitments,
  milestones,
  observations,
  indicators,
  figures,
  organisations,
  commitment_organisations: commitmentOrganisations,
  action_plan_organisations: actionPlanOrganisations,
  policy_areas: policyAreas,
  commitment_policy_areas: commitmentPolicyAreas,
  ogp_values: ogpValues,
  commitment_ogp_values: commitmentOgpValues,
  sections,
  listings,
  differences,
  passages,
  sources,
  findings,
  finding_passages: findingPassages,
  finding_answers: findingAnswers,
  finding_rules: findingRules,
  codelists,
};

export type TableName = keyof typeof tables;

export type RowOf<T extends TableName> = z.infer<(typeof tables)[T]['row']>;

/** All rows of all tables: what the pipeline hands to `emit`. Shape: `{members: [{member_id: "morocco", …}], …}`. */
export type Dataset = { [T in Exclude<TableName, 'passages'>]: RowOf<T>[] } & {
  passages: GrowingRows<RowOf<'passages'>>;
};

export const emptyDataset = (): Dataset =>
  Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Dataset;
