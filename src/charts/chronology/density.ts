import type { DayRange, TimeAxis } from '../time-axis/time-axis.ts';

/** How many run in a quarter that begins at `x` per cent of the axis. */
export interface Running {
  x: number;
  /** First day of the quarter, ISO. */
  day: string;
  count: number;
}

/**
 * Counts the milestones under way in each quarter of the axis, from the first to the last day their dates can mean.
 *
 * A milestone with one date counts in the quarters of that date; one without dates counts nowhere.
 */
export function countRunning(
  axis: TimeAxis,
  milestones: readonly { start: DayRange | null; due: DayRange | null }[],
): Running[] {
  const quarters = quartersOf(axis);
  const changes = new Array<number>(quarters.length + 1).fill(0);
  for (const { start, due } of milestones) {
    const from = (start ?? due)?.earliest;
    const until = (due ?? start)?.latest;
    if (from === undefined || until === undefined || from > until) continue;
    const [first, last] = [indexOf(axis, from), indexOf(axis, until)];
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
  }
  let running = 0;
  return quarters.map((day, index) => {
    running += changes[index] ?? 0;
    return { x: axis.place(day), day, count: running };
  });
}

function quartersOf(axis: TimeAxis): string[] {
  const [from, until] = [Number(axis.from.slice(0, 4)), Number(axis.until.slice(0, 4))];
  const years = Array.from({ length: until - from }, (_, index) => from + index);
  return years.flatMap((year) => ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`));
}

const indexOf = (axis: TimeAxis, day: string): number =>
  (Number(day.slice(0, 4)) - Number(axis.from.slice(0, 4))) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

/** Counts the milestones under way at any time of each year. Shape: `[{year: 2018, count: 14}, …]`. */
export function runningByYear(
  axis: TimeAxis,
  milestones: readonly { start: DayRange | null; due: DayRange | null }[],
): { year: number; count: number }[] {
  const [from, until] = [Number(axis.from.slice(0, 4)), Number(axis.until.slice(0, 4))];
  return Array.from({ length: until - from }, (_, index) => {
    const year = from + index;
    const runs = milestones.filter(({ start, due }) => {
      const [first, last] = [(start ?? due)?.earliest, (due ?? start)?.latest];
      return (
        first !== undefined &&
        last !== undefined &&
        Number(first.slice(0, 4)) <= year &&
        Number(last.slice(0, 4)) >= year
      );
    });
    return { year, count: runs.length };
  });
}
