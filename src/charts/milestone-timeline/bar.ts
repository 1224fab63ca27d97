import { type DayRange, roundPlace, type TimeAxis } from '../time-axis/time-axis.ts';

/** A stretch of the plot, in per cent of it. */
export interface Stretch {
  x: number;
  width: number;
}

/**
 * What is drawn for two dates.
 *
 * `bar`: from the first possible to the last possible day, the certain part `solid`, the doubtful ones `soft`.
 * `point`: one date, or two that stand the wrong way round; `soft` is as wide as each date's doubt. `text`: no date.
 */
export interface Mark {
  kind: 'bar' | 'point' | 'text';
  solid: Stretch | null;
  soft: Stretch[];
  points: number[];
  /** Ends of all that is drawn; both 0 for `text`. */
  start: number;
  end: number;
}

/**
 * Places two dates on the axis.
 *
 * Work surely goes on from the last possible day of the start to the first possible day of the end; before and after it is in
 * doubt, for as many days as the date is. Where the two doubts overlap nothing is sure and the whole bar is soft.
 */
export function placeMark(axis: TimeAxis, start: DayRange | null, due: DayRange | null): Mark {
  if (start && due && start.earliest <= due.latest) return placeBar(axis, start, due);
  const dates = [start, due].filter((date) => date !== null);
  if (dates.length === 0) return { kind: 'text', solid: null, soft: [], points: [], start: 0, end: 0 };
  return placePoints(axis, dates);
}

function placeBar(axis: TimeAxis, start: DayRange, due: DayRange): Mark {
  const from = axis.place(start.earliest);
  const until = axis.placeEnd(due.latest);
  const sureFrom = axis.place(start.latest);
  const sureUntil = axis.placeEnd(due.earliest);
  const sure = start.latest <= due.earliest;
  const soft = sure ? [stretch(from, sureFrom), stretch(sureUntil, until)] : [stretch(from, until)];
  return {
    kind: 'bar',
    solid: sure ? stretch(sureFrom, sureUntil) : null,
    soft: soft.filter(({ width }) => width > 0),
    points: [],
    start: from,
    end: until,
  };
}

function placePoints(axis: TimeAxis, dates: readonly DayRange[]): Mark {
  const spans = dates.map((date) => stretch(axis.place(date.earliest), axis.placeEnd(date.latest)));
  const points = spans.map(({ x, width }) => roundPlace(x + width / 2));
  const doubtful = spans.filter((_, index) => dates[index]?.earliest !== dates[index]?.latest);
  return {
    kind: 'point',
    solid: null,
    soft: doubtful,
    points,
    start: Math.min(...spans.map(({ x }) => x)),
    end: Math.max(...spans.map(({ x, width }) => roundPlace(x + width))),
  };
}

const stretch = (from: number, until: number): Stretch => ({ x: from, width: roundPlace(until - from) });
