import type { MilestoneChoice } from './choices.ts';
import { dateShapes, dayAfter, printDate } from './dates.ts';
import type { MilestoneFacts } from './facts.ts';
import type { Language } from './language.ts';
import { task } from './sentences.ts';

/** How pages write milestones. Source: the captures and what OGP's templates have had. */
export const milestoneShapes = ['text-and-dates', 'table', 'paragraph', 'dash-list', 'dotted', 'labelled'] as const;
export type MilestoneShape = (typeof milestoneShapes)[number] | 'cards';

const datesOf = {
  'text-and-dates': dateShapes.pair,
  table: dateShapes.pair,
  paragraph: dateShapes.words,
  'dash-list': null,
  dotted: dateShapes.pair,
  labelled: dateShapes.any,
  cards: dateShapes.numeric,
} as const;

interface Context {
  shape: MilestoneShape;
  language: Language;
  /** The first year of the plan: all milestones lie within three. */
  year: number;
  oneState: boolean;
}

/** The milestones of a page; each text once. A shape that needs two is not used for one. */
export function milestonesOf(
  choices: readonly MilestoneChoice[],
  { shape, language, year, oneState }: Context,
): MilestoneFacts[] {
  const once = choices.filter((one, i) => choices.findIndex((other) => other.task === one.task) === i);
  if (shape === 'dotted' && once.length < 2) return [];
  return once.map((one, i) => {
    const shapes = datesOf[shape];
    const date = (monthsLater: number) =>
      shapes && printDate(dayAfter(year, monthsLater, one.task + 1), shapes, one.shape, language);
    return {
      position: i + 1,
      title: task(language, one.task),
      continuity: shape === 'table' ? (one.isNew ? 'new' : 'continued') : null,
      start: date(one.from),
      due: date(one.from + one.months),
      state: shape === 'cards' ? (oneState ? 'value' : 'not_determinable') : null,
    };
  });
}
