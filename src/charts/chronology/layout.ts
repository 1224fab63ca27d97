import { type State, states } from '../../model/observation.ts';
import { type Mark, placeMark } from '../milestone-timeline/bar.ts';
import { type DayRange, makeTimeAxis, type TimeAxis } from '../time-axis/time-axis.ts';
import { labelAxis, type YearLabel } from './axis-labels.ts';
import { countByMonth, type Density, makeDensity, spanOf } from './density.ts';

export interface ChronologyMilestone {
  id: string;
  number: string;
  title: string;
  start: DayRange | null;
  due: DayRange | null;
  /** The dates as shown in the table; `null` when the capture gives none. */
  startText: string | null;
  dueText: string | null;
  /** What the capture says of its state, and the word for it. */
  state: State;
  stateText: string;
  /** Language of that word, where it is quoted from the capture. */
  stateLang: string | undefined;
}

/** What a heading or a strip names and leads to. */
export interface Named {
  id: string;
  title: string;
  href: string;
  /** Language of the title, where it is not that of the page. */
  lang?: string | undefined;
}

/** A commitment and its milestones. */
export interface ChronologyEntry extends Named {
  /** What it is gathered under: a member, a plan, or itself. */
  section: Named;
  milestones: readonly ChronologyMilestone[];
}

/** What is counted of some milestones. */
export interface Tally {
  count: number;
  /** Those that have no date, or whose dates stand the wrong way round: no month can count them. */
  undated: number;
  /** How many are in each state that one of them is in. */
  states: { state: State; count: number }[];
}

/** A commitment, with a bar per milestone. */
export interface ChronologyStrip extends Named, Tally {
  height: number;
  marks: { id: string; mark: Mark; y: number }[];
}

/** A member or a plan: with its commitments, or how many milestones there are in each month. */
export interface ChronologySection extends Named, Tally {
  strips: ChronologyStrip[];
  density: Density | null;
}

export interface Chronology {
  axis: TimeAxis;
  labels: YearLabel[];
  /** All milestones, by month. */
  total: { id: string; title: string; density: Density } & Tally;
  sections: ChronologySection[];
  /** Largest number of milestones within their dates in a month, over all sections: they are drawn to one scale. */
  most: number;
  /** Whether milestones are counted by month, not drawn one by one. */
  summed: boolean;
}

export interface ChronologyOptions {
  /** What all milestones together are called. */
  title?: string;
  /** The axis is this year and no longer: what begins before it or ends after it runs over its ends. */
  year?: number | undefined;
  /** Above this many milestones they are counted by month; a page on which the drawing is one of many things has room for fewer bars. */
  oneByOne?: number | undefined;
  /** Ids of the sections that are drawn; all when nothing is said. The rest still counts in the total. */
  shown?: ReadonlySet<string> | undefined;
}

/** Above this many milestones a bar each says less than how many there are in each month. */
export const drawnOneByOne = 200;
/** The same on the page of an area, an institution, a member or a plan. */
export const drawnOnRecord = 100;
/** Room in px for a bar, its own and that below it. */
export const step = 10;

/** Places the milestones of many commitments on one axis. Returns `null` when none of them has a date. */
export function layoutChronology(
  entries: readonly ChronologyEntry[],
  { title = '', year, shown, oneByOne = drawnOneByOne }: ChronologyOptions = {},
): Chronology | null {
  const all = entries.flatMap(({ milestones }) => milestones);
  const days = all.flatMap(daysOf);
  const ends = year === undefined || days.length === 0 ? days : [`${year}-01-01`, `${year}-12-31`];
  const axis = makeTimeAxis(ends, 256);
  if (!axis) return null;
  const summed = all.length > oneByOne;
  const gathered = [...Map.groupBy(entries, ({ section }) => section.id).values()].map((own) => ({
    own,
    counts: countByMonth(
      axis,
      own.flatMap(({ milestones }) => milestones),
    ),
  }));
  const most = Math.max(1, ...gathered.flatMap(({ counts }) => counts));
  return {
    axis,
    labels: labelAxis(axis),
    total: { id: '', title, ...tally(all), density: makeDensity(axis, countByMonth(axis, all)) },
    sections: gathered
      .filter(({ own: [first] }) => first && (!shown || shown.has(first.section.id)))
      .map(({ own, counts }) => makeSection(own, axis, summed ? makeDensity(axis, counts, most) : null)),
    most,
    summed,
  };
}

const daysOf = ({ start, due }: ChronologyMilestone): string[] =>
  [start, due].flatMap((range) => (range ? [range.earliest, range.latest] : []));

function makeSection(own: readonly ChronologyEntry[], axis: TimeAxis, density: Density | null): ChronologySection {
  const [{ section }] = own as [ChronologyEntry];
  const strips = density ? [] : own.map((entry) => makeStrip(entry, axis));
  return { ...section, ...tally(own.flatMap(({ milestones }) => milestones)), strips, density };
}

function makeStrip({ id, title, href, lang, milestones }: ChronologyEntry, axis: TimeAxis): ChronologyStrip {
  const marks = milestones.map((milestone, index) => ({
    id: milestone.id,
    mark: placeMark(axis, milestone.start, milestone.due),
    y: step / 2 + index * step,
  }));
  return { id, title, href, lang, ...tally(milestones), height: marks.length * step, marks };
}

function tally(milestones: readonly ChronologyMilestone[]): Tally {
  const counts = states.map((state) => ({ state, count: milestones.filter((each) => each.state === state).length }));
  return {
    count: milestones.length,
    undated: milestones.filter((milestone) => spanOf(milestone) === null).length,
    states: counts.filter(({ count }) => count > 0),
  };
}
