/** What a pattern found, in numbers: `part` is the quarter or the half. */
export interface DateNumbers {
  year: number;
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
}

/** The first and the last date of a period. */
export type Period = readonly [start: DateNumbers, end: DateNumbers];

/**
 * The first and last day a date can mean, as numbers to compare: `{year: 2018, quarter: 3}` → `[20180701, 20180931]`. The last
 * day of a month is taken for its 31st.
 */
export function dateBounds({ year: inYear, month: of, day, quarter: q, half: h }: DateNumbers): [number, number] {
  const [first, last] = q ? [q * 3 - 2, q * 3] : h ? [h * 6 - 5, h * 6] : [of ?? 1, of ?? 12];
  return [inYear * 10_000 + first * 100 + (day ?? 1), inYear * 10_000 + last * 100 + (day ?? 31)];
}

/** How many days a month has; months from 1. */
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
