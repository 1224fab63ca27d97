import { cutPages } from '../format/paging.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import { type Language, pageSegment, wordSegment } from '../strings/routes.ts';
import { drawnCommitments, type Gathering, sectionIds } from './chronology.ts';
import { memberName } from './commitment-items.ts';
import { memberById } from './members.ts';
import { byName, byText, once } from './once.ts';
import { planLanguage } from './plan-items.ts';
import { planById } from './plans.ts';

/** One view of the chronology: which commitments it draws, and under what. */
export interface ChronologyView {
  kind: 'all' | 'byPlan' | 'member' | 'plan' | 'year';
  /** Segments of its address; none for the first page. */
  segments: string[];
  label: string;
  labelLang?: string;
  by: Gathering;
  /** Draws only milestones that may be within their dates in this year. */
  year?: number;
  records: readonly CommitmentSummary[];
}

/** A page of a view: where it has very many members or plans, some of them. */
export interface ChronologyPage {
  view: ChronologyView;
  /** Ids of the members, plans or commitments that are drawn. */
  shown: string[];
  number: number;
  /** Segments of the address of each page of the view. */
  pages: string[][];
}

/** As many members or plans as a page draws. */
const pageSize = 120;

type Milestone = CommitmentSummary['milestones'][number];

/** First and last year in which a milestone may be within its dates. Shape: `[2018, 2019]`; `null` without dates. */
function yearSpan({ start_earliest, start_latest, due_earliest, due_latest }: Milestone): [number, number] | null {
  const [from, until] = [start_earliest ?? due_earliest, due_latest ?? start_latest];
  return from === null || until === null || from > until ? null : [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
}

/** Whether a milestone may be within its dates in a year. */
export function isInYear(milestone: Milestone, year: number): boolean {
  const span = yearSpan(milestone);
  return span !== null && span[0] <= year && year <= span[1];
}

/** Years in which a milestone may be within its dates, from the first. */
export const chronologyYears = once(async (): Promise<number[]> => {
  const spans = (await drawnCommitments()).flatMap(({ milestones }) => milestones.map(yearSpan));
  const years = new Set<number>();
  for (const span of spans) for (let year = span?.[0] ?? 1; year <= (span?.[1] ?? 0); year += 1) years.add(year);
  return [...years].sort((a, b) => a - b);
});

/** Every view: all milestones by member and by plan, then one of each member, plan and year. */
async function chronologyViews(lang: Language): Promise<ChronologyView[]> {
  const records = await drawnCommitments();
  const ofMembers = [...Map.groupBy(records, ({ member_id }) => member_id)].map(
    async ([id, own]): Promise<ChronologyView> => {
      const label = memberName(await memberById(id), lang);
      return { kind: 'member', segments: [id], label, by: 'plan', records: own };
    },
  );
  const ofPlans = [...Map.groupBy(records, ({ action_plan_id }) => action_plan_id)].map(
    async ([id, own]): Promise<ChronologyView[]> => {
      const plan = await planById(id);
      if (!plan) return [];
      const [label, labelLang] = [plan.title, await planLanguage(plan)];
      return [{ kind: 'plan', segments: [plan.action_plan_id], label, labelLang, by: 'commitment', records: own }];
    },
  );
  const ofYears = (await chronologyYears()).map(
    (year): ChronologyView => ({
      kind: 'year',
      segments: [String(year)],
      label: String(year),
      by: 'member',
      year,
      records: records.flatMap((record) => {
        const milestones = record.milestones.filter((milestone) => isInYear(milestone, year));
        return milestones.length > 0 ? [{ ...record, milestones }] : [];
      }),
    }),
  );
  return [
    { kind: 'all', segments: [], label: '', by: 'member', records },
    { kind: 'byPlan', segments: [wordSegment(lang, 'plans')], label: '', by: 'plan', records },
    ...(await Promise.all(ofMembers)).sort((a, b) => byName(lang)(a.label, b.label)),
    ...(await Promise.all(ofPlans)).flat().sort((a, b) => byText(a.label, b.label)),
    ...ofYears,
  ];
}

/** Every page of every view. */
export async function chronologyPages(lang: Language): Promise<ChronologyPage[]> {
  const pagesOf = async (view: ChronologyView) => {
    const ids = await sectionIds(lang, view.records, view.by);
    const cut = cutPages(ids, pageSize);
    const pages = cut.map((_, index) => [...view.segments, ...pageSegment(lang, index + 1)]);
    return cut.map((shown, index) => ({ view, shown, number: index + 1, pages }));
  };
  return (await Promise.all((await chronologyViews(lang)).map(pagesOf))).flat();
}
