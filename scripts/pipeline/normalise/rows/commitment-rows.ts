import type { RawPage } from '../../extract/raw-page.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { plainStartTold } from '../../spellings/plain-start.ts';
import { yearOf } from '../action-plans.ts';
import { orderIn } from '../date-order.ts';
import { dateColumns, readSpan } from '../dates.ts';
import { type DraftRow, draftRow, type Row } from '../draft.ts';
import { type Member, readMember } from '../members.ts';
import { firstOf, type Reading } from '../reading.ts';
import { listedTitle, textOf } from './text-rows.ts';

/** OGP’s address of a commitment. Source: the form of every address of opengovpartnership.org. */
export const commitmentUrl = (memberId: string, commitmentId: string): string =>
  `https://www.opengovpartnership.org/members/${memberId}/commitments/${commitmentId}/`;

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

/** The row of the commitment that the page is of. */
export function commitmentRow(
  reading: Reading,
  member: Member,
  planId: string | null,
  id: Fragment,
  titles: readonly [Fragment, ...Fragment[]],
): DraftRow[] {
  const { page, source, report } = reading;
  const start = firstOf(page, 'commitment_start');
  const end = firstOf(page, 'commitment_end');
  const order = orderIn(page);
  const cycle = firstOf(page, 'plan_cycle');
  const sector = firstOf(page, 'primary_sector');
  const longTitle = page.fields.find(({ field, values: found }) => field === 'commitment_title' && found.length > 0);
  const number = firstOf(page, 'plan_number');
  const irmNumber = firstOf(page, 'irm_number');
  const [first, ...rest] = titles;
  const plain = [plainStartTold(withoutMember(first, member), source, report) ?? first, ...rest];
  const row = {
    commitment_id: id.text,
    member_id: member.member_id,
    action_plan_id: planId,
    title: plain.map(({ text }) => text).join(' '),
    long_title: longTitle?.values.map(({ text }) => text).join(' ') ?? null,
    plan_number: number?.text ?? null,
    irm_number: irmNumber?.text ?? null,
    coverage: 'captured' as const,
    cycle: yearOf(cycle),
    ...readSpan(['start', 'end'], [start, end], source, report, order),
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

/** Commitments that the list at the foot names: their existence, title and year are known, nothing else. */
export function listedCommitments(page: RawPage, member: Member): DraftRow[] {
  return page.listings.map((listing) => {
    const title = listedTitle(listing);
    const row = {
      commitment_id: listing.id.text,
      member_id: member.member_id,
      action_plan_id: null,
      title: textOf(title) ?? listing.id.text,
      long_title: null,
      plan_number: null,
      irm_number: null,
      coverage: 'listed' as const,
      cycle: yearOf(listing.year),
      ...dateColumns('start'),
      ...dateColumns('end'),
      dates_stated_in: null,
      sector_verbatim: null,
      ogp_url: commitmentUrl(member.member_id, listing.id.text),
    };
    return draftRow('commitments', row, {
      commitment_id: listing.id,
      title: title.length > 0 ? title : listing.id,
      cycle: listing.year,
    });
  });
}
