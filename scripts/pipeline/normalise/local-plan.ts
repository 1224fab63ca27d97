import type { SeedEntry } from '../source/seed.ts';
import { hasYears, planRow } from './action-plans.ts';
import type { Draft, DraftRow } from './draft.ts';
import { organisationRows, splitInstitutions } from './institutions/institutions.ts';
import { memberOfPlan, memberRow } from './members.ts';
import { firstOf, type Reading } from './reading.ts';
import { listedCommitments } from './rows/commitment-rows.ts';
import { figureRows, listingRows, sectionRows } from './rows/text-rows.ts';

/** Makes the rows of a plan page; `null` when its member or its years cannot be read. */
export function normalisePlan(reading: Reading, entry: SeedEntry | null): Draft | null {
  const { page, source, report, sourceId } = reading;
  const titles = [firstOf(page, 'action_plan'), page.title].flatMap((one) => one ?? []);
  const title = titles.find((one) => memberOfPlan(one) && hasYears(one)) ?? titles.find(hasYears) ?? titles[0];
  const member = title && [title, ...titles].map(memberOfPlan).find((one) => one !== null);
  if (!title || !member) {
    report('member-unknown', source.place(title ?? source.whole), title?.text ?? '');
    return null;
  }
  if (!hasYears(title)) {
    report('title-missing', source.place(title), title.text, 'a title with the years of the plan');
    return null;
  }
  const plan = planRow(
    title,
    member,
    {
      submissionYear: firstOf(page, 'plan_submission'),
      submitted: firstOf(page, 'date_submitted'),
      end: firstOf(page, 'plan_end'),
      duration: firstOf(page, 'duration'),
      url: entry?.ogpUrl ?? null,
    },
    source,
    report,
  );
  if (!plan) return null;
  const id = plan.row.action_plan_id;
  const leads = page.fields.filter(({ field }) => field === 'lead').flatMap(({ values }) => values);
  const rows: DraftRow[] = [
    memberRow(member),
    plan as DraftRow,
    ...organisationRows(splitInstitutions(leads, source, report), {
      table: 'action_plan_organisations',
      column: 'action_plan_id',
      id,
      memberId: member.member_id,
      role: 'lead',
    }),
    ...sectionRows(page.sections, { type: 'action_plan', id, sourceId }),
    ...figureRows(page.figures, id),
    ...listingRows(page.listings, sourceId, source, report),
    ...listedCommitments(page, member),
  ];
  return { recordType: 'action_plan', recordId: id, rows };
}
