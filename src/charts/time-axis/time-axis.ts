import { scaleUtc, utcDay, utcMonth, utcYear } from 'd3';

/** First and last day a date can mean, ISO. Shape: `{earliest: "2018-07-01", latest: "2018-09-30"}`. */
export interface DayRange {
  earliest: string;
  latest: string;
}

export interface YearTick {
  year: number;
  /** Per cent of the plot. */
  x: number;
}

/** A shared axis of whole years. Places are per cent of the plot, so that a drawing may stretch while its text does not. */
export interface TimeAxis {
  /** First day, ISO: always a 1 January. */
  from: string;
  /** First day after the axis, ISO: always a 1 January. */
  until: string;
  /** Years that carry a label, by the room there is. */
  labels: YearTick[];
  /** Years without room for a label. */
  years: YearTick[];
  /** Months or quarters, as the width allows; never a year's first day. */
  minor: number[];
  /** Place where a day begins. Shape: `place("2019-01-01")` → `50`. */
  place(day: string): number;
  /** Place where a day ends. */
  placeEnd(day: string): number;
}

/** Least room in px for a year's label, and for the tick of a month or a quarter. */
const room = { label: 46, month: 13, quarter: 9 };

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);
const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
export const roundPlace = (value: number): number => Math.round(value * 100) / 100;

/**
 * Makes the axis that holds every given day, from a 1 January to a 1 January.
 *
 * `plotWidth` is the least width in px the plot is shown at; it decides how many ticks there are. Returns `null` without days.
 */
export function makeTimeAxis(days: readonly string[], plotWidth: number): TimeAxis | null {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const from = utcYear.floor(instant(first));
  const until = utcYear.offset(utcYear.floor(instant(last)), 1);
  const scale = scaleUtc([from, until], [0, 100]);
  const at = (date: Date) => roundPlace(scale(date));
  const years = utcYear.range(from, until).map((date) => ({ year: date.getUTCFullYear(), x: at(date) }));
  const step = Math.ceil((room.label * years.length) / plotWidth);
  return {
    from: isoDay(from),
    until: isoDay(until),
    labels: years.filter((_, index) => index % step === 0),
    years: years.filter((_, index) => index % step !== 0),
    minor: minorTicks(from, until, years.length, plotWidth).map(at),
    place: (day) => at(instant(day)),
    placeEnd: (day) => at(utcDay.offset(instant(day), 1)),
  };
}

function minorTicks(from: Date, until: Date, years: number, plotWidth: number): Date[] {
  const year = plotWidth / years;
  const every = year / 12 >= room.month ? 1 : year / 4 >= room.quarter ? 3 : 12;
  return utcMonth.range(from, until, every).filter((date) => date.getUTCMonth() > 0);
}
