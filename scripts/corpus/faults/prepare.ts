import { dateShapes, dayAfter, printDate } from '../records/dates.ts';
import type { Answer } from '../records/facts.ts';
import { saysNew } from '../records/milestones.ts';
import type { PageRecord } from '../records/page-record.ts';
import { sentence, task } from '../records/sentences.ts';

/** The year in which the plan of a page begins. */
export const firstYear = ({ facts }: PageRecord): number => Number(facts.plan?.start?.edtf);

/** Three milestones, one behind the other, in months of a plan of three years. */
const inTurn = [
  [0, 6],
  [7, 20],
  [21, 32],
] as const;

/** Gives a commitment milestones from and to months of its plan, in the shape of its page; dashes have no dates, and become lines with labels. */
export function scheduleMilestones(
  { facts, style }: PageRecord,
  spans: readonly (readonly [number, number])[] = inTurn,
): void {
  const isLocal = style.milestoneShape === 'cards';
  if (style.milestoneShape === 'dash-list') style.milestoneShape = 'labelled';
  const year = Number(facts.plan?.start?.edtf);
  const print = (months: number) =>
    printDate(dayAfter(year, months, 1), isLocal ? dateShapes.numeric : dateShapes.month, 0, facts.language);
  facts.milestones = spans.map(([from, to], i) => ({
    position: i + 1,
    title: task(facts.language, i),
    continuity: saysNew(style.milestoneShape) ? 'new' : null,
    start: print(from),
    due: print(to),
    state: isLocal ? 'value' : null,
  }));
}

/** Makes sure that a page has milestones with dates. */
export function haveMilestones(record: PageRecord): void {
  const { milestones } = record.facts;
  if (milestones.length < 2 || milestones.some(({ due }) => !due)) scheduleMilestones(record);
}

/** Gives a national commitment the title of its plan, and its number there. */
export function nameInPlan({ facts, style }: PageRecord, title?: string): void {
  const { commitment, language } = facts;
  if (!commitment) return;
  commitment.plan_number ??= '7';
  commitment.long_title = title ?? commitment.long_title ?? sentence(language, style.wording).replace(/\.$/, '');
  facts.texts.push(commitment.long_title);
}

/** Gives a national commitment its dates: from its plan’s first month, for some months. */
export function dateCommitment(record: PageRecord, months: number): void {
  const { commitment, language } = record.facts;
  if (!commitment) return;
  nameInPlan(record);
  const print = (later: number) => printDate(dayAfter(firstYear(record), later, 0), dateShapes.day, 0, language);
  commitment.start = print(0);
  commitment.end = print(months);
}

/** A pending review, and a yes, in words that every language has. */
export const pending = (question: Answer['question']): Answer => ({
  question,
  state: 'pending',
  value: null,
  verbatim: 'Pending IRM Review',
});
export const yes = (question: Answer['question']): Answer => ({
  question,
  state: 'value',
  value: 'yes',
  verbatim: 'Yes',
});
