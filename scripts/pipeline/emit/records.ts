import { organisationRoles } from '../../../src/model/action-plan.ts';
import { statedIn } from '../../../src/model/policy-area.ts';
import type { Row } from './cell.ts';
import { type RecordParts, sourceIdsOf } from './record-parts.ts';

/** Rows in the order of a code, then by position: lead institutions before supporting ones, the head before the description. */
const inOrderOf = (rows: readonly Row[], column: string, codes: readonly string[]): Row[] =>
  [...rows].sort((a, b) => codes.indexOf(String(a[column])) - codes.indexOf(String(b[column])));

/** Links to institutions with the name of each; where it was read is told by the link itself. */
const withInstitutions = (links: readonly Row[], parts: RecordParts) =>
  inOrderOf(links, 'role', organisationRoles).map((row) => ({
    ...row,
    name: parts.name('organisations', row.organisation_id as string, 'name'),
  }));

/**
 * Lists on many pages name a commitment alike: one entry of each wording is enough on its own record, so that a record does
 * not grow with the number of pages captured. The table `listings` has them all.
 */
function distinctListings(rows: readonly Row[]): Row[] {
  const byWording = new Map<string, Row>();
  for (const row of rows) {
    const wording = [row.title, row.cycle, row.policy_area_verbatim, row.starred].join('|');
    if (!byWording.has(wording)) byWording.set(wording, row);
  }
  return [...byWording.values()];
}

/** Of values that many pages print, the places in one: the newest capture of the record, else the first; `passages` has all. */
function inFirstSource(passages: readonly Row[], captures: readonly Row[]): Row[] {
  const ranks = new Map(captures.map(({ source_id }, i) => [source_id, i]));
  const rank = (source: unknown) => ranks.get(source as string) ?? captures.length;
  const valueIn = ({ record_type, record_id, field }: Row) => `${record_type} ${record_id} ${field}`;
  const first = new Map<string, unknown>();
  for (const passage of passages) {
    const known = first.get(valueIn(passage));
    if (known === undefined || rank(passage.source_id) < rank(known)) first.set(valueIn(passage), passage.source_id);
  }
  return passages.filter((passage) => first.get(valueIn(passage)) === passage.source_id);
}

const withNames = (rows: readonly Row[], table: 'policy_areas' | 'ogp_values', column: string, parts: RecordParts) =>
  inOrderOf(rows, 'stated_in', statedIn).map((row) => ({
    ...row,
    name_es: parts.name(table, row[column] as string | null, 'name_es'),
    name_en: parts.name(table, row[column] as string | null, 'name_en'),
  }));

/** One commitment with everything that belongs to it: a `commitmentRecord` of src/model/records.ts. */
export function commitmentOf(row: Row, parts: RecordParts) {
  const id = String(row.commitment_id);
  const own = (table: Parameters<RecordParts['of']>[0]) => parts.of(table, 'commitment_id', id);
  const milestones = own('milestones');
  const subjects = milestones.map((milestone): [string, string] => ['milestone', String(milestone.milestone_id)]);
  const rows = {
    commitments: [row],
    milestones,
    observations: parts.observationsOn([['commitment', id], ...subjects]),
    indicators: own('indicators'),
    commitment_organisations: own('commitment_organisations'),
    commitment_policy_areas: own('commitment_policy_areas'),
    commitment_ogp_values: own('commitment_ogp_values'),
    sections: parts.sectionsOf('commitment', id),
    differences: parts.differencesOf('commitment', id),
    listings: distinctListings(own('listings')),
  };
  const captures = parts.capturesOf('commitment', id);
  const passages = inFirstSource(parts.passagesOf(rows), captures);
  return {
    ...row,
    milestones,
    observations: rows.observations,
    indicators: rows.indicators,
    organisations: withInstitutions(rows.commitment_organisations, parts),
    policy_areas: withNames(rows.commitment_policy_areas, 'policy_areas', 'policy_area_id', parts),
    ogp_values: withNames(rows.commitment_ogp_values, 'ogp_values', 'ogp_value_id', parts),
    sections: rows.sections,
    listings: rows.listings,
    findings: parts.findingsOn('commitment', id),
    captures,
    differences: rows.differences,
    source_ids: sourceIdsOf(
      passages,
      rows.observations,
      rows.sections,
      rows.listings,
      parts.capturesOf('commitment', id),
    ),
    passages,
  };
}

/** One action plan with everything that belongs to it but its commitments: a `planRecord`. */
export function planOf(row: Row, parts: RecordParts) {
  const id = String(row.action_plan_id);
  const rows = {
    action_plans: [row],
    action_plan_organisations: parts.of('action_plan_organisations', 'action_plan_id', id),
    observations: parts.observationsOn([['action_plan', id]]),
    figures: parts.of('figures', 'action_plan_id', id),
    sections: parts.sectionsOf('action_plan', id),
    differences: parts.differencesOf('action_plan', id),
  };
  const captures = parts.capturesOf('action_plan', id);
  const passages = inFirstSource(parts.passagesOf(rows), captures);
  return {
    ...row,
    organisations: withInstitutions(rows.action_plan_organisations, parts),
    observations: rows.observations,
    figures: rows.figures,
    sections: rows.sections,
    findings: parts.findingsOn('action_plan', id),
    captures,
    differences: rows.differences,
    source_ids: sourceIdsOf(passages, rows.observations, rows.sections, captures),
    passages,
  };
}

/** One member: a `memberRecord`. */
export function memberOf(row: Row, parts: RecordParts) {
  const id = String(row.member_id);
  const rows = {
    members: [row],
    sections: parts.sectionsOf('member', id),
    differences: parts.differencesOf('member', id),
  };
  const captures = parts.capturesOf('member', id);
  return {
    ...row,
    sections: rows.sections,
    findings: parts.findingsOn('member', id),
    captures,
    differences: rows.differences,
    source_ids: sourceIdsOf(captures),
    passages: inFirstSource(parts.passagesOf(rows), captures),
  };
}
