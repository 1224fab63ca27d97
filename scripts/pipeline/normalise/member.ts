import type { RawFigure } from '../extract/raw-page.ts';
import { fold } from '../source/fold.ts';
import type { SeedEntry } from '../source/seed.ts';
import { type Fragment, slice } from '../source/span.ts';
import { labelsOf } from '../spellings/labels.ts';
import { pattern } from '../spellings/pattern.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { plainStart } from '../spellings/plain-start.ts';
import { planRow } from './action-plans.ts';
import { readDate } from './dates.ts';
import { type Draft, type DraftRow, draftRow } from './draft.ts';
import { addressOf, memberAt } from './member-address.ts';
import { type Member, memberOfPlan, memberRow, type PrintedMember, readMember } from './members.ts';
import { firstOf, type Reading } from './reading.ts';
import { listedCommitments } from './rows/commitment-rows.ts';
import { listingRows, numberOf, sectionId, sectionRows } from './rows/text-rows.ts';

/** Makes the rows of the page of a member; `null` when it cannot be told whose page it is. */
export function normaliseMember(reading: Reading, entry: SeedEntry | null): Draft | null {
  const { page, source, report, sourceId } = reading;
  const printed = [page.member, ...page.headLines.toReversed()].flatMap((line) => (line && readMember(line)) ?? [])[0];
  const member =
    printed ?? contributor(page) ?? memberAt(addressOf(entry, null, reading), page.member ?? source.whole, reading);
  if (!member) {
    report('member-unknown', source.place(page.member ?? source.whole), page.member?.text ?? '');
    return null;
  }
  const id = member.member_id;
  const current = currentPlans(reading, member);
  const rows = [
    describedMember(reading, member),
    ...current,
    ...namedPlans(reading, member),
    ...announced(reading, id, current),
    ...sectionRows(page.sections, { type: 'member', id, sourceId }),
    ...listingRows(page.listings, sourceId, source, report),
    ...listedCommitments(page, member),
  ];
  return { recordType: 'member', recordId: id, rows: rows as DraftRow[] };
}

const contributedBy = pattern`^${phrases.contributed_by.en}\s+(?:the\s+)?`;
/** No such sentence is longer. */
const longestSentence = 160;

/** The member whose government gave the text, as pages of the site before 2019 say below their name. */
function contributor({ sections }: Reading['page']): PrintedMember | null {
  for (const line of sections.flatMap(({ paragraphs }) => paragraphs)) {
    const begins = line.text.length <= longestSentence ? contributedBy.exec(fold(line.text))?.[0].length : undefined;
    const name = begins && slice(line, begins, line.text.replace(/(?<![\s.:])[\s.:]+$/, '').length);
    if (name) return readMember(name);
  }
  return null;
}

/** The row of the member with since when it is one and which of its plans is the current one. */
function describedMember({ page, source, report }: Reading, member: Member): DraftRow {
  const since = firstOf(page, 'member_since');
  const fields = page.fields.filter(({ field }) => field === 'plan_ordinal');
  const numbers = fields.flatMap(({ values }) => values);
  const [number] = numbers;
  const other = fields.find(({ values }) => values.some(({ text }) => text !== number?.text));
  if (other?.label) report('label-repeated', source.place(other.label), other.label.text);
  const { row, read } = memberRow(member);
  return draftRow(
    'members',
    { ...row, ...readDate('since', since, source, report), plan_number: numberOf(number ?? null) } as never,
    { ...read, since_verbatim: since, plan_number: numbers.filter(({ text }) => text === number?.text) } as never,
  );
}

/**
 * The plans that the page gives as current, by their years. They have no titles of their own: the words above their text serve until another
 * page names them.
 */
function currentPlans({ page, source, report }: Reading, member: Member): DraftRow<'action_plans'>[] {
  const years = page.plans.flatMap((plan) => plan.years ?? []);
  const named = years.length > 0 ? null : titleOfCurrent(page, member);
  const row = (title: Fragment) => planRow(title, member, {}, source, report) ?? [];
  return named ? [row(named)].flat() : years.flatMap(row).map((plan) => ({ ...plan, weak: true }));
}

/** The title of the current plan, where it stands below its heading in place of the years. */
function titleOfCurrent({ sections }: Reading['page'], member: Member): Fragment | null {
  const current = sections.find(({ heading }) => heading && labelsOf(heading.text).includes('current_plan'));
  const [first] = current?.paragraphs ?? [];
  return first && memberOfPlan(first)?.member_id === member.member_id ? first : null;
}

/** Plans of this member that the list of documents names by their titles; those of other members are theirs to tell. */
function namedPlans({ page, source, report }: Reading, member: Member): DraftRow[] {
  const rows = new Map<string, DraftRow>();
  for (const { title } of page.plans) {
    const plain = title && plainStart(title);
    if (!plain || memberOfPlan(plain)?.member_id !== member.member_id) continue;
    const plan = planRow(plain, member, {}, source, report);
    // The newest stands first; an earlier version of a plan has the same id.
    if (plan && !rows.has(plan.row.action_plan_id)) rows.set(plan.row.action_plan_id, plan as DraftRow);
  }
  return [...rows.values()];
}

/** The number of commitments that the page announces for the current plan; of several plans those that each have one right below. */
function announced({ page }: Reading, memberId: string, plans: readonly DraftRow<'action_plans'>[]): DraftRow[] {
  const own = plans.length > 1 ? inTurn(page) : page.figures.slice(0, 1);
  return own.flatMap((figure, i) => {
    const planId = plans[i]?.row.action_plan_id;
    return planId ? [announcedRow(figure, memberId, planId)] : [];
  });
}

/** The numbers, where one stands behind the years of each plan and in front of those of the next. */
function inTurn({ plans, figures }: Reading['page']): readonly RawFigure[] {
  const years = plans.flatMap((plan) => plan.years ?? []);
  const isBelow = ({ number }: RawFigure, i: number) => {
    const [own, next] = [years[i], years[i + 1]];
    return own !== undefined && own.end <= number.start && (!next || number.end <= next.start);
  };
  return figures.length === years.length && figures.every(isBelow) ? figures : [];
}

const announcedRow = (figure: RawFigure, memberId: string, planId: string): DraftRow =>
  draftRow(
    'figures',
    {
      figure_id: `${planId}-announced`,
      action_plan_id: planId,
      position: 1,
      section_id: sectionId(memberId, figure.section),
      kind: figure.kind,
      part_of: null,
      label: figure.label?.text ?? null,
      value: numberOf(figure.number),
      verbatim: figure.verbatim.text,
    },
    { label: figure.label, value: figure.number, verbatim: figure.verbatim },
  );
