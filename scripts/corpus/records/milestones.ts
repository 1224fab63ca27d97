import type { MilestoneChoice } from './choices.ts';
import { dateShapes, dayAfter, printDate } from './dates.ts';
import type { MilestoneFacts } from './facts.ts';
import type { Language } from './language.ts';
import { task } from './sentences.ts';

/** How pages write milestones. Source: the captures and what OGP's templates have had. */
export const milestoneShapes = [
  'text-and-dates',
  'table',
  'paragraph',
  'dash-list',
  'dotted',
  'labelled',
  'piped',
  'tabbed',
  'numbered-cells',
] as const;
export type MilestoneShape = (typeof milestoneShapes)[number] | 'cards';

const datesOf = {
  'text-and-dates': dateShapes.pair,
  table: dateShapes.pair,
  paragraph: dateShapes.words,
  'dash-list': null,
  dotted: dateShapes.pair,
  labelled: dateShapes.any,
  piped: dateShapes.any,
  tabbed: dateShapes.any,
  'numbered-cells': dateShapes.pair,
  cards: dateShapes.numeric,
} as const;

/** Shapes that have a column for whether a milestone is new. */
export const saysNew = (shape: MilestoneShape): boolean => ['table', 'piped', 'tabbed'].includes(shape);
const needsTwo = (shape: MilestoneShape): boolean => shape === 'dotted' || shape === 'numbered-cells';

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
  if (needsTwo(shape) && once.length < 2) return [];
  return once.map((one, i) => {
    const shapes = datesOf[shape];
    const date = (monthsLater: number) =>
      shapes && printDate(dayAfter(year, monthsLater, one.task + 1), shapes, one.shape, language);
    return {
      position: i + 1,
      title: task(language, one.task),
      continuity: saysNew(shape) ? (one.isNew ? 'new' : 'continued') : null,
      // A cell that is empty.
      start: shape === 'tabbed' && one.shape % 5 === 0 ? null : date(one.from),
      due: date(one.from + one.months),
      state: shape === 'cards' ? (oneState ? 'value' : 'not_determinable') : null,
    };
  });
}
