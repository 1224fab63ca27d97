import { z } from 'astro/zod';
import { actionPlanOrganisations, actionPlans } from './action-plan.ts';
import { commitments } from './commitment.ts';
import { differences } from './difference.ts';
import { figures } from './figure.ts';
import { findings } from './finding.ts';
import { findingAnswers } from './finding-answer.ts';
import { indicators } from './indicator.ts';
import { listings } from './listing.ts';
import { members } from './member.ts';
import { milestones } from './milestone.ts';
import { observations } from './observation.ts';
import { commitmentOgpValues } from './ogp-value.ts';
import { commitmentOrganisations, organisations } from './organisation.ts';
import { passages } from './passage.ts';
import { commitmentPolicyAreas } from './policy-area.ts';
import { sections } from './section.ts';
import { sources } from './source.ts';

/** A finding with its passages in reading order and what was answered to it. */
export const findingRecord = findings.row.extend({
  passages: z.array(passages.row),
  answer: findingAnswers.row.omit({ finding_id: true }).nullable(),
});
export type FindingRecord = z.infer<typeof findingRecord>;

/** One commitment with everything that belongs to it: `content/commitments/<ID>.json`. */
export const commitmentRecord = commitments.row.extend({
  milestones: z.array(milestones.row),
  observations: z.array(observations.row),
  indicators: z.array(indicators.row),
  organisations: z.array(commitmentOrganisations.row.extend({ name: organisations.row.shape.name })),
  policy_areas: z.array(
    commitmentPolicyAreas.row.extend({ name_es: z.string().nullable(), name_en: z.string().nullable() }),
  ),
  ogp_values: z.array(
    commitmentOgpValues.row.extend({ name_es: z.string().nullable(), name_en: z.string().nullable() }),
  ),
  sections: z.array(sections.row),
  listings: z.array(listings.row),
  findings: z.array(findingRecord),
  /** Captures of its page, the newest first; none of a commitment that is only listed. */
  captures: z.array(sources.row),
  /** In what they differ. */
  differences: z.array(differences.row),
  /** Ids of the sources the record was read from. */
  source_ids: z.array(z.string()),
  /** Places of every value of this record and of its parts. */
  passages: z.array(passages.row),
});
export type CommitmentRecord = z.infer<typeof commitmentRecord>;

/** One action plan: `content/plans/<id>.json`. Its commitments are found by `action_plan_id`. */
export const planRecord = actionPlans.row.extend({
  organisations: z.array(actionPlanOrganisations.row.extend({ name: organisations.row.shape.name })),
  observations: z.array(observations.row),
  figures: z.array(figures.row),
  sections: z.array(sections.row),
  findings: z.array(findingRecord),
  /** Captures of its own page, the newest first; none of a plan that only other pages name. */
  captures: z.array(sources.row),
  /** In what they, or the pages that name it, differ. */
  differences: z.array(differences.row),
  source_ids: z.array(z.string()),
  passages: z.array(passages.row),
});
export type PlanRecord = z.infer<typeof planRecord>;

/** One member: `content/members/<id>.json`. */
export const memberRecord = members.row.extend({
  sections: z.array(sections.row),
  /** Ids of the captures of the member’s own page. */
  source_ids: z.array(z.string()),
  captures: commitmentRecord.shape.captures,
  differences: commitmentRecord.shape.differences,
  findings: z.array(findingRecord),
  passages: z.array(passages.row),
});
export type MemberRecord = z.infer<typeof memberRecord>;

/** A line of a source as published, and what it was read as. */
export const sourceLine = z.strictObject({
  number: z.int(),
  /** The line, personal data left out; empty for a blank line. */
  text: z.string(),
  /** `null` for a blank line. */
  kind: z.enum(['field', 'text', 'furniture']).nullable(),
  /** What was read from it, in page order. */
  readings: z.array(
    z.strictObject({
      record_type: passages.row.shape.record_type,
      record_id: z.string(),
      field: z.string(),
      passage_id: z.string(),
    }),
  ),
});
export type SourceLine = z.infer<typeof sourceLine>;

/** One captured document with its numbered lines: `content/sources/<id>.json`. */
export const sourceRecord = sources.row.extend({ text_lines: z.array(sourceLine) });
export type SourceRecord = z.infer<typeof sourceRecord>;
