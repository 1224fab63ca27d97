import type { ActionPlanRow } from '../../../src/model/action-plan.ts';
import type { CommitmentRow } from '../../../src/model/commitment.ts';
import type { ListingRow } from '../../../src/model/listing.ts';
import type { MemberRow } from '../../../src/model/member.ts';
import type { MilestoneRow } from '../../../src/model/milestone.ts';
import type { ObservationRow, Question, State } from '../../../src/model/observation.ts';
import type { PartialDate } from '../../../src/model/partial-date.ts';
import type { SourceRow } from '../../../src/model/source.ts';
import type { DueFinding } from '../due/due-finding.ts';
import type { Language } from './language.ts';

export type LayoutId = 'A' | 'B' | 'C' | 'D1' | 'D2' | 'M' | 'X';

/** A date as a page prints it, with what the words mean. Shape: `{verbatim: "agosto de 2022", edtf: "2022-08", …}`. */
export interface PrintedDate extends PartialDate {
  verbatim: string;
}

/** An answer to one question: what is printed, and what it says. */
export interface Answer {
  question: Question;
  state: State;
  value: string | null;
  verbatim: string | null;
}

/** Words of a page that stand for a code of a closed list. */
export interface Named<Id extends string = string> {
  id: Id;
  verbatim: string;
}

export interface MilestoneFacts {
  position: number;
  title: string;
  continuity: MilestoneRow['continuity'];
  start: PrintedDate | null;
  due: PrintedDate | null;
  /** `null`: the page prints no state. */
  state: ObservationRow['state'] | null;
}

export interface ListingFacts extends Pick<ListingRow, 'commitment_id' | 'title' | 'cycle' | 'policy_area_id'> {
  /** `null`: the entry names no policy area. */
  area: string | null;
  starred: true | null;
}

export interface PlanFacts extends Pick<ActionPlanRow, 'action_plan_id' | 'title' | 'cycle' | 'submission_year'> {
  submitted: PrintedDate | null;
  start: PrintedDate | null;
  end: PrintedDate | null;
  duration: string | null;
}

export interface CommitmentFacts
  extends Pick<CommitmentRow, 'commitment_id' | 'title' | 'long_title' | 'cycle' | 'plan_number' | 'irm_number'> {
  start: PrintedDate | null;
  end: PrintedDate | null;
  sector: string | null;
}

/** What only the page of a member says of it. */
export interface MembershipFacts {
  since: PrintedDate | null;
  plan_number: number;
  /** Posts of its contacts, with their bodies. */
  posts: readonly string[];
}

/** What a report says of itself and of what it is about, in its words; it gives no record. */
export type ReportFacts = Pick<SourceRow, 'reason' | 'title' | 'about_member' | 'about_plan' | 'about_commitment'>;

/**
 * What a page says, in the terms of the model: what the pipeline must read from it. Printers print it, damage to the page
 * changes it where a reader of the page could no longer know it.
 */
export interface Facts {
  layout: LayoutId;
  language: Language;
  member: Pick<MemberRow, 'member_id' | 'name_es' | 'name_en' | 'level' | 'country_code'>;
  /** `null` on every page but that of a member. */
  membership: MembershipFacts | null;
  /** `null` on every page but that of a report. */
  report: ReportFacts | null;
  plan: PlanFacts | null;
  /** `null` on the page of a plan, of a member and of a report. */
  commitment: CommitmentFacts | null;
  organisations: { role: 'lead' | 'support' | 'involved'; verbatim: string }[];
  areas: (Named & { stated_in: 'glance' | 'description' })[];
  values: (Named & { stated_in: 'glance' | 'description' })[];
  answers: Answer[];
  milestones: MilestoneFacts[];
  listings: ListingFacts[];
  figures: { kind: 'count' | 'total' | 'part' | 'announced'; value: number }[];
  /** Text that must stand in some section, to the letter. */
  texts: string[];
  /** Ids of the diagnostics that are due, besides those of severity `info`. */
  told: string[];
  /** The findings that are due, besides those that the lists of all pages of a member tell together. */
  findings: DueFinding[];
  /** Why the page must be refused: the id of the diagnostic. */
  refused: string | null;
}
