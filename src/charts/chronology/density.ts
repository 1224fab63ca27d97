import { dayNumber } from '../time-axis/day-number.ts';
import type { DayRange, TimeAxis } from '../time-axis/time-axis.ts';

/** The two dates of a milestone, as far as they are known. */
export interface Dated {
  start: DayRange | null;
  due: DayRange | null;
}

/** How many milestones have a month within their dates, month by month. */
export interface Density {
  /** A number per month of the axis. */
  months: number[];
  /** The month with most of them, the first of several. Shape: `{month: "2018-06", count: 12}`. */
  peak: { month: string; count: number };
  /** Outline in a box as wide as the axis has days and as high as the tallest drawing it is compared with. */
  path: string;
}

/** First and last day that the dates of a milestone can mean; `null` without dates, or where they stand the wrong way round. */
export function spanOf({ start, due }: Dated): DayRange | null {
  const [earliest, latest] = [(start ?? due)?.earliest, (due ?? start)?.latest];
  return earliest === undefined || latest === undefined || earliest > latest ? null : { earliest, latest };
}

/** Months from a 1 January to another, which is left out. Shape: `["2018-01", …, "2019-12"]`. */
export function monthsOf({ from, until }: Pick<TimeAxis, 'from' | 'until'>): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  return years.flatMap((year) => Array.from({ length: 12 }, (_, index) => `${year}-${twoDigits(index + 1)}`));
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * Counts, for each month of the axis, the milestones that have a day of it within their dates, from the first to the last day these can mean.
 *
 * A milestone with one date counts in the months of that date; one without dates counts nowhere.
 */
export function countByMonth(axis: Pick<TimeAxis, 'from' | 'until'>, milestones: readonly Dated[]): number[] {
  const months = monthsOf(axis);
  const changes = new Array<number>(months.length + 1).fill(0);
  for (const milestone of milestones) {
    const span = spanOf(milestone);
    if (!span) continue;
    const first = Math.max(0, indexOf(axis.from, span.earliest));
    const last = Math.min(months.length - 1, indexOf(axis.from, span.latest));
    if (first > last) continue;
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
  }
  let within = 0;
  return months.map((_, index) => {
    within += changes[index] ?? 0;
    return within;
  });
}

const indexOf = (from: string, day: string): number =>
  (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - 1;

/** Counts the milestones that have a day of each year within their dates. Shape: `[{year: 2018, count: 14}, …]`. */
export function countByYear(
  axis: Pick<TimeAxis, 'from' | 'until'>,
  milestones: readonly Dated[],
): { year: number; count: number }[] {
  const spans = milestones.map(spanOf).filter((span) => span !== null);
  const [first, last] = [Number(axis.from.slice(0, 4)), Number(axis.until.slice(0, 4))];
  return Array.from({ length: last - first }, (_, index) => {
    const year = first + index;
    const count = spans.filter(({ earliest, latest }) => earliest < `${year + 1}` && latest >= `${year}`).length;
    return { year, count };
  });
}

/**
 * Draws counts by month as steps, in a box as wide as the axis has days and `most` high. A month with none has no outline, so that one
 * milestone among thousands still shows as a line.
 *
 * Shape: `M31 9V8h28V7h31V9z`: from the 32nd day one milestone for 28 days, two for 31, of 9.
 */
export function drawSteps(axis: Pick<TimeAxis, 'from' | 'until'>, counts: readonly number[], most: number): string {
  const starts = [...monthsOf(axis).map((month) => `${month}-01`), axis.until].map(
    (day) => dayNumber(day) - dayNumber(axis.from),
  );
  let path = '';
  for (let from = 0; from < counts.length; ) {
    const count = counts[from] ?? 0;
    let until = from + 1;
    while (until < counts.length && counts[until] === count) until += 1;
    const [begin = 0, end = 0] = [starts[from], starts[until]];
    const opens = count > 0 && !counts[from - 1];
    const closes = count > 0 && !counts[until];
    if (count > 0)
      path += `${opens ? `M${begin} ${most}` : ''}V${most - count}h${end - begin}${closes ? `V${most}z` : ''}`;
    from = until;
  }
  return path;
}

/** Counts milestones by month and draws them, as high as `most` allows; by their own peak when nothing is said. */
export function makeDensity(axis: Pick<TimeAxis, 'from' | 'until'>, counts: number[], most?: number): Density {
  const count = Math.max(0, ...counts);
  const month = monthsOf(axis)[counts.indexOf(count)] ?? '';
  return { months: counts, peak: { month, count }, path: drawSteps(axis, counts, most ?? Math.max(1, count)) };
}
