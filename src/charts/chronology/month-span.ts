import { dayNumber } from '../time-axis/day-number.ts';

/** A stretch of months, the last left out, each as a number: that of `2018-06` is 2018 × 12 + 5. */
export interface MonthSpan {
  from: number;
  until: number;
}

/** The closest the drawing is looked at: a quarter. */
const least = 3;

export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Shape: `24221` → `"2018-06"`. */
export const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

const firstDay = (month: number): number => dayNumber(`${monthText(month)}-01`);

/** Keeps a stretch within the whole and no closer than a quarter, as long as it is where there is room. */
export function fitSpan({ from, until }: MonthSpan, whole: MonthSpan): MonthSpan {
  const length = Math.min(whole.until - whole.from, Math.max(least, Math.round(until - from)));
  const start = Math.min(Math.max(Math.round(from), whole.from), whole.until - length);
  return { from: start, until: start + length };
}

/** Half or twice as long around the same middle. */
export function zoomSpan({ from, until }: MonthSpan, whole: MonthSpan, factor: number): MonthSpan {
  const [middle, half] = [(from + until) / 2, ((until - from) * factor) / 2];
  return fitSpan({ from: middle - half, until: middle + half }, whole);
}

/** A third of what is seen to the left or to the right. */
export function panSpan({ from, until }: MonthSpan, whole: MonthSpan, direction: -1 | 1): MonthSpan {
  const by = direction * Math.max(1, Math.round((until - from) / 3));
  return fitSpan({ from: from + by, until: until + by }, whole);
}

/**
 * Where the whole drawing goes so that the stretch fills its frame: its left end and its width, in per cent of the frame.
 *
 * Shape: the second of two years → `{x: -100, width: 200}`.
 */
export function placeSpan(span: MonthSpan, whole: MonthSpan): { x: number; width: number } {
  const days = firstDay(span.until) - firstDay(span.from);
  return {
    x: (-(firstDay(span.from) - firstDay(whole.from)) / days) * 100,
    width: ((firstDay(whole.until) - firstDay(whole.from)) / days) * 100,
  };
}

/** The month at a part of the stretch. Shape: `(0.5, {from: 24216, until: 24228})` → `24222`. */
export const monthAt = (part: number, { from, until }: MonthSpan): number =>
  Math.min(until - 1, Math.max(from, Math.floor(from + part * (until - from))));

/** Reads the stretch from an address; the whole where it holds none. Shape: `"?from=2018-01&until=2018-12"`, the last month included. */
export function readSpan(search: string, whole: MonthSpan): MonthSpan {
  const state = new URLSearchParams(search);
  const [from, until] = ['from', 'until'].map((name) => state.get(name) ?? '');
  const known = (text = '') => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
  return fitSpan(
    {
      from: known(from) ? monthNumber(from as string) : whole.from,
      until: known(until) ? monthNumber(until as string) + 1 : whole.until,
    },
    whole,
  );
}

/** The address of a stretch and a text; neither stands in it where there is nothing to say. */
export function writeSpan({ from, until }: MonthSpan, whole: MonthSpan, text: string): string {
  const state = new URLSearchParams(text === '' ? {} : { q: text });
  if (from > whole.from || until < whole.until) {
    state.set('from', monthText(from));
    state.set('until', monthText(until - 1));
  }
  return state.size > 0 ? `?${state}` : '';
}
