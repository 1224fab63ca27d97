import { commitmentIdPattern } from '../../../src/model/commitment.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { FieldId, RawField, RawMilestone, RawPage } from '../extract/raw-page.ts';
import type { LayoutId } from '../recognise/layout.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, slice } from '../source/span.ts';
import { plainStart, plainStartTold } from '../spellings/plain-start.ts';
import { lookupOf } from '../spellings/spelling.ts';
import values from '../spellings/values.json' with { type: 'json' };
import { planRow, yearOf } from './action-plans.ts';
import { readDate } from './dates.ts';
import { type Draft, type DraftRow, draftRow, type Row } from './draft.ts';
import { organisationRows, splitInstitutions } from './institutions.ts';
import { type Member, memberOfPlan, readMember } from './members.ts';
import { milestoneStatusRow, observationRows, ogpValueRows } from './observation-rows.ts';
import { policyAreaId, policyAreaRow, splitAreas } from './policy-areas.ts';
import { indicatorRows, listingRows, sectionRows } from './text-rows.ts';

const continuityOf = lookupOf(values.continuity);

/** What one page is read with. */
export interface Reading {
  page: RawPage;
  layout: LayoutId;
  sourceId: string;
  source: SourceText;
  report: Report;
}

/** OGP’s address of a commitment. Source: the form of every address of opengovpartnership.org. */
export const commitmentUrl = (memberId: string, commitmentId: string): string =>
  `https://www.opengovpartnership.org/members/${memberId}/commitments/${commitmentId}/`;

/** Finds the first value of a field, in the order head, description, IRM summary. */
export const firstOf = (page: RawPage, field: FieldId): Fragment | null =>
  page.fields.find((one) => one.field === field && one.values.length > 0)?.values[0] ?? null;

const fieldOf = (page: RawPage, field: FieldId, part: RawField['part']): Fragment[] =>
  page.fields.filter((one) => one.field === field && one.part === part).flatMap((one) => one.values);

/** Makes the rows of a commitment page; `null` when its id or its member cannot be read. */
export function normaliseCommitment(reading: Reading): Draft | null {
  const { page, source, report, sourceId } = reading;
  const { id, title } = page;
  if (!id || !title) return null;
  if (!commitmentIdPattern.test(id.text)) {
    report('id-invalid', source.place(id), id.text);
    return null;
  }
  const planTitle = firstOf(page, 'action_plan');
  const member = memberOf(page, planTitle);
  if (!member) {
    const printed = page.member ?? planTitle ?? title;
    report('member-unknown', source.place(printed), printed.text);
    return null;
  }
  if (page.member && member.printed.start > page.member.end)
    report('member-line-unread', source.place(page.member), page.member.text, member.name_en);
  checkSecondId(page, source, report);
  const plan = planTitle ? planRow(planTitle, member, { cycle: firstOf(page, 'plan_cycle') }, source, report) : null;
  const planId = plan?.row.action_plan_id ?? null;
  const rows = [
    memberRow(member),
    ...(plan ? [plan] : []),
    ...commitmentRow(reading, member, planId, id, title),
    ...milestoneRows(reading, id.text),
    ...observationRows(page, reading.layout, { sourceId, commitmentId: id.text, planId }, source, report),
    ...indicatorRows(page.indicators, id.text),
    ...institutionRows(reading, member, id.text),
    ...areaRows(reading, id.text),
    ...ogpValueRows(page, id.text, source, report),
    ...sectionRows(page.sections, { type: 'commitment', id: id.text, sourceId }),
    ...listingRows(page.listings, sourceId, source, report),
    ...listedCommitments(page, member),
  ];
  return { recordType: 'commitment', recordId: id.text, rows: rows as DraftRow[] };
}

/** The member by its name above the title, or by the title of its plan. */
function memberOf(page: RawPage, planTitle: Fragment | null): Member | null {
  for (const line of [page.member, ...page.headLines.toReversed()]) {
    const member = line && readMember(line);
    if (member) return member;
  }
  return planTitle && memberOfPlan(planTitle);
}

/** The title without the name of a country that is glued in front of it: `AlbaniaImplementar un proceso …`. */
function withoutMember(title: Fragment, member: Member): Fragment {
  for (let at = 3; at < Math.min(title.text.length, 60); at++) {
    if (!/^\p{Ll}\p{Lu}/u.test(title.text.slice(at - 1, at + 1))) continue;
    const name = slice(title, 0, at);
    const found = name && readMember(name);
    if (found?.member_id === member.member_id) return slice(title, at) ?? title;
  }
  return title;
}

/** The row of a member, read from its name on the page. */
export const memberRow = ({ printed, ...member }: Member): DraftRow =>
  draftRow('members', { ...member, name_verbatim: printed.text }, { name_verbatim: printed });

function checkSecondId(page: RawPage, source: SourceText, report: Report): void {
  const second = firstOf(page, 'commitment_id');
  if (second && page.id && second.text !== page.id.text)
    report('id-mismatch', source.place(second), second.text, page.id.text);
}

function commitmentRow(
  reading: Reading,
  member: Member,
  planId: string | null,
  id: Fragment,
  title: Fragment,
): DraftRow[] {
  const { page, source, report } = reading;
  const start = firstOf(page, 'commitment_start');
  const end = firstOf(page, 'commitment_end');
  const cycle = firstOf(page, 'plan_cycle');
  const sector = firstOf(page, 'primary_sector');
  const longTitle = page.fields.find(({ field, values: found }) => field === 'commitment_title' && found.length > 0);
  const number = firstOf(page, 'plan_number');
  const irmNumber = firstOf(page, 'irm_number');
  const plain = plainStartTold(withoutMember(title, member), source, report) ?? title;
  const row = {
    commitment_id: id.text,
    member_id: member.member_id,
    action_plan_id: planId,
    title: plain.text,
    long_title: longTitle?.values.map(({ text }) => text).join(' ') ?? null,
    plan_number: number?.text ?? null,
    irm_number: irmNumber?.text ?? null,
    coverage: 'captured' as const,
    cycle: yearOf(cycle),
    ...readDate('start', start, source, report),
    ...readDate('end', end, source, report),
    dates_stated_in: datesPart(page),
    sector_verbatim: sector?.text ?? null,
    ogp_url: commitmentUrl(member.member_id, id.text),
  };
  return [
    draftRow('commitments', row, {
      commitment_id: id,
      title: plain,
      long_title: longTitle?.values ?? null,
      plan_number: number,
      irm_number: irmNumber,
      cycle: row.cycle === null ? null : cycle,
      start_verbatim: start,
      end_verbatim: end,
      sector_verbatim: sector,
    }),
  ];
}

/** The part of the page that gives the start, or else the end, of the commitment. */
function datesPart(page: RawPage): Row<'commitments'>['dates_stated_in'] {
  const field = ['commitment_start', 'commitment_end'].flatMap((name) =>
    page.fields.filter((one) => one.field === name && one.values.length > 0),
  )[0];
  return field && (field.part === 'glance' || field.part === 'description' || field.part === 'irm_summary')
    ? field.part
    : null;
}

function milestoneRows({ page, source, report, sourceId }: Reading, commitmentId: string): DraftRow[] {
  const { milestoneCount: count, milestones } = page;
  if (count && Number.parseInt(count.text, 10) !== milestones.length)
    report(
      'milestone-count-mismatch',
      source.place(count),
      String(milestones.length),
      String(Number.parseInt(count.text, 10)),
    );
  return milestones.flatMap((milestone, i) => {
    const position = milestone.number ?? i + 1;
    const milestone_id = `${commitmentId}-M${position}`;
    const title = plainStart(milestone.title);
    if (!title) return [];
    return [
      milestoneRow(milestone, { milestone_id, commitment_id: commitmentId, position }, title, source, report),
      ...milestoneStatusRow(milestone, milestone_id, sourceId, source, report),
    ];
  });
}

function milestoneRow(
  milestone: RawMilestone,
  keys: { milestone_id: string; commitment_id: string; position: number },
  title: Fragment,
  source: SourceText,
  report: Report,
): DraftRow {
  const row = {
    ...keys,
    title: [title, ...milestone.titleRest].map(({ text }) => text).join(' '),
    continuity: (milestone.continuity && continuityOf(milestone.continuity.text)) ?? null,
    ...readDate('start', milestone.start, source, report),
    ...readDate('due', milestone.due, source, report),
  };
  return draftRow('milestones', row, {
    title: [title, ...milestone.titleRest],
    continuity: milestone.continuity,
    start_verbatim: milestone.start,
    due_verbatim: milestone.due,
  });
}

function institutionRows({ page, source, report }: Reading, member: Member, commitmentId: string): DraftRow[] {
  const roles = [
    ['lead', 'lead'],
    ['support', 'support'],
    ['institutions_involved', 'involved'],
  ] as const;
  return roles.flatMap(([field, role]) =>
    organisationRows(splitInstitutions(fieldOf(page, field, 'glance'), source, report), {
      table: 'commitment_organisations',
      column: 'commitment_id',
      id: commitmentId,
      memberId: member.member_id,
      role,
    }),
  );
}

function areaRows({ page, source, report }: Reading, commitmentId: string): DraftRow[] {
  const inHead = splitAreas([...fieldOf(page, 'h_policy', 'glance'), ...fieldOf(page, 'primary_policy', 'glance')]);
  const inText = splitAreas(fieldOf(page, 'primary_policy', 'description'));
  const link = (printed: Fragment, i: number, stated_in: 'glance' | 'description') => {
    const policy_area_id = policyAreaId(printed, source, report);
    const row = { commitment_id: commitmentId, stated_in, position: i + 1, policy_area_id, verbatim: printed.text };
    return [
      ...(policy_area_id ? [policyAreaRow(policy_area_id)] : []),
      draftRow('commitment_policy_areas', row, { verbatim: printed }),
    ];
  };
  return [
    ...inHead.flatMap((printed, i) => link(printed, i, 'glance')),
    ...inText.flatMap((printed, i) => link(printed, i, 'description')),
  ];
}

/** Commitments that the list at the foot names: their existence, title and year are known, nothing else. */
function listedCommitments(page: RawPage, member: Member): DraftRow[] {
  const none = { verbatim: null, edtf: null, earliest: null, latest: null, precision: null };
  const empty = (prefix: string) => Object.fromEntries(Object.entries(none).map(([k, v]) => [`${prefix}_${k}`, v]));
  return page.listings.map((listing) => {
    const title = listing.title ? plainStart(listing.title) : null;
    const row = {
      commitment_id: listing.id.text,
      member_id: member.member_id,
      action_plan_id: null,
      title: title?.text ?? listing.id.text,
      long_title: null,
      plan_number: null,
      irm_number: null,
      coverage: 'listed' as const,
      cycle: yearOf(listing.year),
      ...empty('start'),
      ...empty('end'),
      dates_stated_in: null,
      sector_verbatim: null,
      ogp_url: commitmentUrl(member.member_id, listing.id.text),
    };
    return draftRow('commitments', row as never, {
      commitment_id: listing.id,
      title: title ?? listing.id,
      cycle: listing.year,
    });
  });
}
