import { commitmentIdPattern } from '../../../src/model/commitment.ts';
import type { RawPage } from '../extract/raw-page.ts';
import type { SeedEntry } from '../source/seed.ts';
import type { Fragment } from '../source/span.ts';
import { ownPlan, planRow } from './action-plans.ts';
import { commitmentId } from './commitment-id.ts';
import type { Draft, DraftRow } from './draft.ts';
import { addressOf, memberAt } from './member-address.ts';
import { type Member, memberOfPlan, memberRow, readMember } from './members.ts';
import { fieldOf, firstOf, type Reading } from './reading.ts';
import { commitmentRow, listedCommitments } from './rows/commitment-rows.ts';
import { areaRows, institutionRows } from './rows/link-rows.ts';
import { milestoneRows } from './rows/milestone-rows.ts';
import { observationRows, ogpValueRows } from './rows/observation-rows.ts';
import { indicatorRows, listingRows, sectionRows } from './rows/text-rows.ts';
import { titleLines } from './title-lines.ts';

/** Makes the rows of a commitment page; `null` when its id or its member cannot be read. */
export function normaliseCommitment(reading: Reading, entry: SeedEntry | null): Draft | null {
  const { page, source, report, sourceId } = reading;
  const { title } = page;
  if (!page.id || !title) return null;
  const id = commitmentId(page.id, source, entry);
  if (!commitmentIdPattern.test(id.text)) {
    report('id-invalid', source.place(id), page.id.text);
    return null;
  }
  const cycle = firstOf(page, 'plan_cycle');
  const planTitles = fieldOf(page, 'action_plan', 'glance');
  const firstTitle = ownPlan(planTitles, cycle);
  const address = addressOf(entry, id, reading);
  const member = memberOf(page, firstTitle) ?? memberAt(address, id, reading);
  if (!member) {
    const printed = page.member ?? firstTitle ?? title;
    report('member-unknown', source.place(printed), printed.text);
    return null;
  }
  const titles = titleLines(page, title, member, reading);
  if (page.member && member.printed && member.printed.start > page.member.end)
    report('member-line-unread', source.place(page.member), page.member.text, member.name_en);
  checkSecondId(reading, id, entry);
  const ownTitles = planTitles.filter((one) => !isOfOther(one, member));
  const planTitle = ownTitles.length > 0 ? ownPlan(ownTitles, cycle) : firstTitle;
  const plan = planTitle ? planRow(planTitle, member, { cycle }, source, report) : null;
  for (const one of planTitles.filter((title) => title !== planTitle && !ownTitles.includes(title)))
    report('plan-of-other-member', source.place(one), one.text, member.name_en);
  const otherPlans = ownTitles
    .filter((title) => title !== planTitle)
    .flatMap((title) => planRow(title, member, {}, source, report) ?? [])
    .filter(({ row }) => row.action_plan_id !== plan?.row.action_plan_id);
  const planId = plan?.row.action_plan_id ?? null;
  const rows = [
    memberRow(member),
    ...(plan ? [plan, ...otherPlans] : []),
    ...commitmentRow(reading, member, planId, id, titles),
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

/**
 * The member by its name above the title, or by the title of its plan: that stands above a name further up, which may be of the
 * navigation, and tells where a name was broken over lines, `Papua New` / `Guinea`.
 */
function memberOf(page: RawPage, planTitle: Fragment | null): Member | null {
  const own = page.member && readMember(page.member);
  const ofPlan = planTitle && memberOfPlan(planTitle);
  if (own) return ofPlan && isEndOf(own, ofPlan) && page.headLines.length > 1 ? ofPlan : own;
  const above = page.headLines.toReversed().flatMap((line) => readMember(line) ?? [])[0];
  return above && (!ofPlan || ofPlan.member_id === above.member_id) ? above : ofPlan;
}

/** Whether the title of a plan names another member, which is not the country of this one, nor a place in it. */
function isOfOther(title: Fragment, member: Member): boolean {
  const of = memberOfPlan(title);
  return of !== null && of.member_id !== member.member_id && !isEndOf(of, member) && !isEndOf(member, of);
}

/** Whether the name of one member ends in that of the other. */
const isEndOf = (short: Member, long: Member): boolean => long.member_id.endsWith(`-${short.member_id}`);

function checkSecondId({ page, source, report }: Reading, id: Fragment, entry: SeedEntry | null): void {
  const second = firstOf(page, 'commitment_id');
  if (second && commitmentId(second, source, entry).text !== id.text)
    report('id-mismatch', source.place(second), second.text, page.id?.text);
}
