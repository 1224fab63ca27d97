import { formatNumber } from '../format/counts.ts';
import { dateOf, formatRange } from '../format/dates.ts';
import { href } from '../format/urls.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import type { PlanRecord } from '../model/records.ts';
import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { commitmentItem, memberName } from './commitment-items.ts';
import { commitmentsOfMember, commitmentsOfPlan } from './commitments.ts';
import { memberById } from './members.ts';
import { byName } from './once.ts';
import { allPlans } from './plans.ts';
import { languageOf } from './sources.ts';

/** Language of a plan's title: that of the source it was read from. */
export const planLanguage = (plan: PlanRecord): Promise<string> =>
  languageOf(plan.passages.find(({ field }) => field === 'title')?.source_id ?? plan.source_ids[0]);

/** What a table shows of a plan. */
export async function planItem(lang: Language, plan: PlanRecord) {
  const commitments = await commitmentsOfPlan(plan.action_plan_id);
  const titleLang = await planLanguage(plan);
  const held = commitments.filter((record) => record.coverage === 'captured').length;
  return {
    id: plan.action_plan_id,
    href: href(lang, 'plans', plan.action_plan_id),
    title: plan.title,
    titleLang,
    member: memberName(await memberById(plan.member_id), lang),
    cycle: plan.cycle,
    period: formatRange(dateOf(plan, 'start', titleLang), dateOf(plan, 'end', titleLang), lang),
    held: wordsIn(lang).plans.of(formatNumber(held, lang), formatNumber(commitments.length, lang)),
  };
}

/** What a table shows of every plan: by the name of its member, of one member from the first. */
export async function allPlanItems(lang: Language) {
  const items = await Promise.all((await allPlans()).map((plan) => planItem(lang, plan)));
  return items.sort((a, b) => byName(lang)(a.member, b.member));
}

/**
 * How many commitments the page of a member announces for a plan, beside how many are known and held; `null` where none does. Known are
 * those of the plan, and those that a list gives with the year the plan begins in.
 */
export async function announcedOf(plan: PlanRecord) {
  const figure = plan.figures.find(({ kind }) => kind === 'announced');
  if (!figure || figure.value === null) return null;
  const commitments = (await commitmentsOfMember(plan.member_id)).filter(
    (one) => (one.action_plan_id ?? `${plan.member_id}-${one.cycle}`) === plan.action_plan_id,
  );
  return {
    title: plan.title,
    titleLang: await planLanguage(plan),
    planId: plan.action_plan_id,
    announced: figure.value,
    known: commitments.length,
    held: commitments.filter((record) => record.coverage === 'captured').length,
    passages: plan.passages.filter(({ record_id, field }) => record_id === figure.figure_id && field === 'value'),
  };
}

/** The figures of a plan: each total with its parts, then the counts that are parts of nothing, with their question. */
export function figureGroups(plan: PlanRecord) {
  const questionOf = (sectionId: string) =>
    plan.sections.find((section) => section.section_id === sectionId)?.heading ?? null;
  const figures = plan.figures.filter(({ kind }) => kind !== 'announced');
  const totals = figures.filter(({ figure_id }) => figures.some(({ part_of }) => part_of === figure_id));
  const grouped = totals.map((total) => ({
    total,
    rows: figures.filter(({ part_of }) => part_of === total.figure_id),
    question: questionOf(total.section_id),
  }));
  const single = figures.filter((figure) => figure.part_of === null && !totals.includes(figure));
  const counts = single.map((row) => ({ ...row, label: questionOf(row.section_id) ?? row.label }));
  return counts.length > 0 ? [...grouped, { total: null, rows: counts, question: null }] : grouped;
}

/** Commitments of one member below their plans, in the order of these; behind them those whose plan no capture names. */
export async function itemsByPlan(
  lang: Language,
  records: readonly CommitmentSummary[],
  plans: readonly Awaited<ReturnType<typeof planItem>>[],
) {
  const found = Map.groupBy(records, ({ action_plan_id }) => plans.find(({ id }) => id === action_plan_id) ?? null);
  const groups = [...plans, null].map(async (plan) => ({
    plan,
    items: await Promise.all((found.get(plan) ?? []).map((record) => commitmentItem(lang, record, false))),
  }));
  return (await Promise.all(groups)).filter(({ items }) => items.length > 0);
}
