import { type Mark, placeMark } from '../milestone-timeline/bar.ts';
import { type DayRange, makeTimeAxis, type TimeAxis } from '../time-axis/time-axis.ts';
import { countRunning } from './density.ts';

export interface ChronologyMilestone {
  id: string;
  number: string;
  title: string;
  start: DayRange | null;
  due: DayRange | null;
  /** The dates as shown in the table; `null` when the capture gives none. */
  startText: string | null;
  dueText: string | null;
}

export interface ChronologyGroup {
  id: string;
  title: string;
  href: string;
  /** Language of the title. */
  lang?: string;
  /** The member, by whom the groups are summed up when there are too many to draw one by one. */
  section: { id: string; title: string; href: string; lang?: string };
  milestones: readonly ChronologyMilestone[];
}

/** One strip of the chronology: a commitment with a bar per milestone, or a member with how many run at a time. */
export interface ChronologyStrip {
  id: string;
  title: string;
  href: string;
  lang: string | undefined;
  /** What stands beside the title: the member's name, or nothing. */
  aside: string | null;
  asideLang: string | undefined;
  count: number;
  height: number;
  marks: { mark: Mark; y: number }[];
  /** Area in a box of 100 × `height`; `null` when the milestones are drawn one by one. */
  density: { path: string; most: number } | null;
  from: number;
  until: number;
}

export interface Chronology {
  axis: TimeAxis;
  strips: ChronologyStrip[];
  /** Largest number of milestones under way at once, over all strips. */
  most: number;
}

/** Above this many milestones a bar each says less than how many run at a time. */
export const drawnOneByOne = 200;
const step = 9;
const densityHeight = 40;

/** Places the milestones of many commitments on one axis. Returns `null` when none of them has a date. */
export function layoutChronology(groups: readonly ChronologyGroup[], plotWidth = 256): Chronology | null {
  const axis = makeTimeAxis(
    groups.flatMap(({ milestones }) => milestones.flatMap(daysOf)),
    plotWidth,
  );
  if (!axis) return null;
  const total = groups.reduce((sum, { milestones }) => sum + milestones.length, 0);
  if (total <= drawnOneByOne) return { axis, strips: groups.map((group) => drawStrip(group, axis)), most: 0 };
  const sections = bySection(groups).map((group) => ({ group, counts: countRunning(axis, group.milestones) }));
  const most = Math.max(1, ...sections.flatMap(({ counts }) => counts.map(({ count }) => count)));
  return { axis, strips: sections.map(({ group, counts }) => densityStrip(group, axis, counts, most)), most };
}

const daysOf = ({ start, due }: ChronologyMilestone): string[] =>
  [start, due].flatMap((range) => (range ? [range.earliest, range.latest] : []));

function drawStrip(group: ChronologyGroup, axis: TimeAxis): ChronologyStrip {
  const marks = group.milestones.map(({ start, due }, index) => ({
    mark: placeMark(axis, start, due),
    y: step / 2 + index * step,
  }));
  return {
    ...head(group, axis),
    aside: group.section.title,
    asideLang: group.section.lang,
    height: marks.length * step,
    marks,
    density: null,
  };
}

function densityStrip(
  group: ChronologyGroup,
  axis: TimeAxis,
  counts: ReturnType<typeof countRunning>,
  most: number,
): ChronologyStrip {
  const steps = counts.map(({ x, count }) => `H${x}V${Math.round((1 - count / most) * densityHeight * 10) / 10}`);
  const path = `M0 ${densityHeight}${steps.join('')}H100V${densityHeight}z`;
  const density = { path, most: Math.max(...counts.map(({ count }) => count)) };
  return { ...head(group, axis), aside: null, asideLang: undefined, height: densityHeight, marks: [], density };
}

function head(group: ChronologyGroup, axis: TimeAxis) {
  const years = group.milestones.flatMap(daysOf).map((day) => Number(day.slice(0, 4)));
  const first = Number(axis.from.slice(0, 4));
  const { id, title, href, lang, milestones } = group;
  return {
    id,
    title,
    href,
    lang,
    count: milestones.length,
    from: years.length > 0 ? Math.min(...years) : first,
    until: years.length > 0 ? Math.max(...years) : first,
  };
}

function bySection(groups: readonly ChronologyGroup[]): ChronologyGroup[] {
  const sections = Map.groupBy(groups, ({ section }) => section.id);
  return [...sections.values()].flatMap((members) => {
    const first = members[0];
    if (!first) return [];
    return [{ ...first.section, section: first.section, milestones: members.flatMap(({ milestones }) => milestones) }];
  });
}
