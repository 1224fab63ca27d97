import type { PartialDate } from '../../../src/model/partial-date.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { fold } from '../source/fold.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, onOneLine, slice } from '../source/span.ts';
import { type DateNumbers, lastDayOf } from '../spellings/date-numbers.ts';
import { numbersInCell, periodNumbers } from '../spellings/date-patterns.ts';
import { pattern } from '../spellings/pattern.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };
import { isUndated } from '../spellings/undated.ts';
import { type DateOrder, numbersIn } from './date-order.ts';

const pad = (number: number, width = 2) => String(number).padStart(width, '0');
const months = (year: number, first: number, last: number) => ({
  earliest: `${year}-${pad(first)}-01`,
  latest: `${year}-${pad(last)}-${pad(lastDayOf(year, last))}`,
});

/**
 * Gives a date its EDTF form and its bounds.
 *
 * Shape: `{year: 2018, quarter: 3}` → `{edtf: "2018-35", earliest: "2018-07-01", latest: "2018-09-30", precision: "quarter"}`.
 * `null` for a day or month that does not exist. Source: EDTF level 2, https://www.loc.gov/standards/datetime/.
 */
export function partialDate({ year, month, day, quarter, half }: DateNumbers): PartialDate | null {
  if (quarter)
    return { edtf: `${year}-${32 + quarter}`, ...months(year, quarter * 3 - 2, quarter * 3), precision: 'quarter' };
  if (half)
    return half > 2
      ? null
      : { edtf: `${year}-${39 + half}`, ...months(year, half * 6 - 5, half * 6), precision: 'half_year' };
  if (month === undefined) return { edtf: String(year), ...months(year, 1, 12), precision: 'year' };
  if (month < 1 || month > 12) return null;
  if (day === undefined) return { edtf: `${year}-${pad(month)}`, ...months(year, month, month), precision: 'month' };
  if (day < 1 || day > lastDayOf(year, month)) return null;
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return { edtf: iso, earliest: iso, latest: iso, precision: 'day' };
}

export const unknownDate: PartialDate = { edtf: null, earliest: null, latest: null, precision: 'unknown' };

/** The five columns of a date that may be missing. Shape: `{start_verbatim: "Abril de 2023", start_edtf: "2023-04", …}`. */
export type DateColumns<P extends string> = {
  [K in `${P}_verbatim` | `${P}_edtf` | `${P}_earliest` | `${P}_latest`]: string | null;
} & { [K in `${P}_precision`]: PartialDate['precision'] | null };

/**
 * Reads a printed date into its five columns; no text gives five times `null`. What is said in place of a date, `por definir`, keeps its words.
 * `order` tells how dates of numbers are to be read that can be read two ways; without it they are known to their year.
 *
 * Reports `date-impossible` and `date-unreadable`: both are published as printed, with precision `unknown`. Never throws.
 */
export function readDate<P extends string>(
  prefix: P,
  printed: Fragment | null,
  source: SourceText,
  report: Report,
  order: DateOrder | null = null,
): DateColumns<P> {
  const date = printed && prefix === 'start' ? withoutFrom(printed) : printed;
  return dateColumns(prefix, printed && onOneLine(printed), date && dateOf(date, source, report, order));
}

/** `From 1 January 2019` in the place of a start. */
const from = pattern`^${phrases.from_start}\s+`;
const withoutFrom = (printed: Fragment): Fragment =>
  slice(printed, from.exec(fold(printed.text))?.[0].length ?? 0) ?? printed;

/**
 * Reads start and end. Where both are one printed text it is a period whose year is said once, and each is one of its ends.
 *
 * Shape: `"March to May 2021"`, twice → `{start_verbatim: "March to May 2021", start_edtf: "2021-03", …, due_edtf: "2021-05", …}`.
 */
export function readSpan<A extends string, B extends string>(
  [first, last]: readonly [A, B],
  [start, end]: readonly [Fragment | null, Fragment | null],
  source: SourceText,
  report: Report,
  order: DateOrder | null = null,
): DateColumns<A> & DateColumns<B> {
  const period = start && end && start.start === end.start ? periodNumbers(start.text) : null;
  if (!period)
    return { ...readDate(first, start, source, report, order), ...readDate(last, end, source, report, order) };
  const dates = period.map(partialDate);
  if (start && dates.includes(null)) report('date-impossible', source.place(start), start.text);
  return {
    ...dateColumns(first, start && onOneLine(start), dates[0] ?? unknownDate),
    ...dateColumns(last, end && onOneLine(end), dates[1] ?? unknownDate),
  };
}

/** The five columns of a year of which only the last two digits are printed. */
export const yearColumns = <P extends string>(prefix: P, printed: Fragment, year: string): DateColumns<P> =>
  dateColumns(prefix, onOneLine(printed), partialDate({ year: Number(year) }));

/** The five columns of a date: its words and what they say; without either all are `null`. */
export const dateColumns = <P extends string>(
  prefix: P,
  verbatim: string | null = null,
  date: PartialDate | null = null,
): DateColumns<P> =>
  ({
    [`${prefix}_verbatim`]: verbatim,
    [`${prefix}_edtf`]: date?.edtf ?? null,
    [`${prefix}_earliest`]: date?.earliest ?? null,
    [`${prefix}_latest`]: date?.latest ?? null,
    [`${prefix}_precision`]: date?.precision ?? null,
  }) as DateColumns<P>;

function dateOf(printed: Fragment, source: SourceText, report: Report, order: DateOrder | null): PartialDate {
  const found = numbersInCell(printed.text);
  const numbers = found?.month === undefined ? (numbersIn(printed, order) ?? found) : found;
  const date = numbers ? partialDate(numbers) : null;
  if (date) return date;
  if (isUndated(printed.text)) return unknownDate;
  report(numbers ? 'date-impossible' : 'date-unreadable', source.place(printed), printed.text);
  return unknownDate;
}
