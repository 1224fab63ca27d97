import { type Language, wordSegment } from '../strings/routes.ts';

/** Months from the day given to the last, in EDTF. Shape: `("2018-11-30", "2019-01-01")` → `["2018-11", "2018-12", "2019-01"]`. */
export function monthsBetween(from: string, until: string): string[] {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [first, last] = [number(from), number(until)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const [year, month] = [Math.floor((first + index) / 12), ((first + index) % 12) + 1];
    return `${year}-${String(month).padStart(2, '0')}`;
  });
}

/** Quarter that a month is in, in EDTF: its first is 33. Shape: `"2018-08"` → `"2018-35"`. */
export const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-${33 + Math.floor((Number(month.slice(5, 7)) - 1) / 3)}`;

/** Place of a quarter in its year, from 1; `null` of a month. Shape: `"2018-35"` → `3`. */
export function quarterNumber(period: string): 1 | 2 | 3 | 4 | null {
  const number = Number(period.slice(5)) - 32;
  return number === 1 || number === 2 || number === 3 || number === 4 ? number : null;
}

/** Address segments of a month or a quarter. Shape: `"2018-06"` → `["2018", "06"]`; `"2018-35"` → `["2018", "t3"]` in Spanish. */
export function periodSegments(lang: Language, period: string): string[] {
  const [year = '', part = ''] = period.split('-');
  const quarter = quarterNumber(period);
  return [year, quarter === null ? part : wordSegment(lang, `quarter${quarter}`)];
}
