import { z } from 'astro/zod';
import { actionPlanOrganisations } from './action-plan.ts';
import { findingRules } from './finding-rule.ts';
import { listings } from './listing.ts';
import { commitmentOrganisations, organisations } from './organisation.ts';
import { commitmentPolicyAreas, policyAreas } from './policy-area.ts';
import { findingRecord, sourceLine } from './records.ts';
import { sources } from './source.ts';

/* What stands at the address of a page with `.json` and is no file of content/. */

/** A finding, whose it is, and its rule explained. */
export const publishedFinding = findingRecord.extend({
  member_id: z.string().nullable(),
  /** `null` of a finding about a member. */
  action_plan_id: z.string().nullable(),
  explanation: findingRules.row.nullable(),
});
export type PublishedFinding = z.infer<typeof publishedFinding>;

const { readings } = sourceLine.shape;
/** A page of a source: a captured page has one, a sheet one for each part of its lines. What was read of a line need not be shown, and so has no passage to name. */
export const publishedSource = sources.row.extend({
  page: z.int(),
  pages: z.int(),
  text_lines: z.array(sourceLine.extend({ readings: z.array(readings.element.omit({ passage_id: true })) })),
});
export type PublishedSource = z.infer<typeof publishedSource>;

/** What belongs to the commitments of a group, by id: the rows are in the records of the commitments and in the tables. */
const ids = { milestone_ids: z.array(z.string()), finding_ids: z.array(z.string()) };

/** A policy area: where pages and sheets print it, the lists that put a commitment under it first, who answers for those commitments. */
export const publishedArea = policyAreas.row.extend({
  commitments: z.array(commitmentPolicyAreas.row),
  listings: z.array(listings.row),
  organisations: z.array(commitmentOrganisations.row),
  ...ids,
});
export type PublishedArea = z.infer<typeof publishedArea>;

/** An institution: where it is named, in which role. */
export const publishedInstitution = organisations.row.extend({
  commitments: z.array(commitmentOrganisations.row),
  action_plans: z.array(actionPlanOrganisations.row),
  ...ids,
});
export type PublishedInstitution = z.infer<typeof publishedInstitution>;
