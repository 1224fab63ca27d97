import type { RawPage } from '../extract/raw-page.ts';
import type { Fragment } from '../source/span.ts';
import type { DateNumbers } from '../spellings/date-numbers.ts';

/** Which number comes first in dates of numbers alone. */
export type DateOrder = 'day' | 'month';

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2}|(?:1[1-9]|[23]\d))$/;

/**
 * Tells from the dates of a page’s milestones and of its commitment which number of a date comes first: one of them is above 12, none speaks against
 * it, and read so no milestone ends before it starts. One hand wrote them.
 *
 * Shape: `01/10/2018 – 31/12/2018` → `"day"`; `null` where nothing tells, or two tell otherwise.
 */
export function orderIn({ milestones, fields }: Pick<RawPage, 'milestones' | 'fields'>): DateOrder | null {
  const own = (['commitment_start', 'commitment_end'] as const).map(
    (name) => fields.find(({ field }) => field === name)?.values[0] ?? null,
  );
  const pairs = [own, ...milestones.map(({ start, due }) => [start, due])];
  const numbers = pairs.flat().flatMap((date) => partsOf(date) ?? []);
  const [dayFirst, monthFirst] = [numbers.some(({ a }) => a > 12), numbers.some(({ b }) => b > 12)];
  // With stops the day stands first whoever writes.
  if (dayFirst === monthFirst || !numbers.some(({ a, b, mark }) => (a > 12 || b > 12) && mark !== '.')) return null;
  const order = dayFirst ? 'day' : 'month';
  const inOrder = pairs.every(([start, due]) => {
    const [first, last] = [start, due].map((date) => date && placeOf(date, order));
    return !first || !last || first <= last;
  });
  return inOrder ? order : null;
}

/** The numbers of a date that can be read two ways, where the order is told. Shape: `("01/10/2018", "day")` → `{year: 2018, month: 10, day: 1}`. */
export function numbersIn(date: Fragment, order: DateOrder | null): DateNumbers | null {
  const parts = order && partsOf(date);
  if (!parts) return null;
  const { a, b, year } = parts;
  return order === 'day' ? { year, month: b, day: a } : { year, month: a, day: b };
}

function partsOf(date: Fragment | null | undefined): { a: number; b: number; year: number; mark: string } | null {
  const match = numeric.exec(date?.text ?? '');
  return match && { a: Number(match[1]), mark: match[2] ?? '', b: Number(match[3]), year: yearOf(match[4] ?? '') };
}

/** Of a year only the last two digits may be printed. */
const yearOf = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits);

/** A number that is greater the later a day is. */
function placeOf(date: Fragment, order: DateOrder): number | null {
  const numbers = numbersIn(date, order);
  return numbers && numbers.year * 10_000 + (numbers.month ?? 0) * 100 + (numbers.day ?? 0);
}
