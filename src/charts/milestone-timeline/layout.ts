import type { State } from '../../model/observation.ts';
import { type DayRange, makeTimeAxis, type TimeAxis } from '../time-axis/time-axis.ts';
import { type Mark, placeMark } from './bar.ts';
import { wrapText } from './wrap-text.ts';

export interface TimelineMilestone {
  id: string;
  /** Place on the page, as shown. */
  number: string;
  title: string;
  start: DayRange | null;
  due: DayRange | null;
  state: State;
  /** Which of its dates a finding touches. */
  flags: readonly ('start' | 'due')[];
}

export interface TimelineInput {
  milestones: readonly TimelineMilestone[];
  /** The commitment's own span. */
  span: { start: DayRange | null; end: DayRange | null };
  /** Days of capture that are known, ISO. */
  capturedOn: readonly string[];
}

export interface TimelineRow {
  id: string;
  number: string;
  /** The title, broken into the lines there is room for. */
  lines: string[];
  state: State;
  mark: Mark;
  /** Per cent of the plot. */
  flags: number[];
  /** Top and height of the row, top of the label's first line, middle of the bar: px. */
  y: number;
  height: number;
  labelY: number;
  barY: number;
}

export interface Timeline {
  form: TimelineForm;
  axis: TimeAxis | null;
  rows: TimelineRow[];
  span: Mark | null;
  /** Height of the whole drawing and of its axis, px. */
  height: number;
  axisHeight: number;
  captures: number[];
}

export type TimelineForm = 'wide' | 'narrow';

/**
 * Measures of both forms in px: wide has the label at the left of its bar, narrow has it above.
 * `plotWidth` is the narrowest the plot is shown; `letters` what fits a line of the label there at 13 px.
 */
const measures = {
  wide: { plotWidth: 376, letters: 42, line: 17, pad: 7, least: 32, bar: 0, axis: 30 },
  narrow: { plotWidth: 256, letters: 38, line: 18, pad: 6, least: 0, bar: 26, axis: 30 },
} as const;

/**
 * Places the milestones of a commitment, in the order given, on one axis of whole years.
 *
 * Vertical places are px, horizontal ones per cent of the plot rounded to 0.01. An undated milestone keeps its row.
 */
export function layoutTimeline(input: TimelineInput, form: TimelineForm): Timeline {
  const measure = measures[form];
  const axis = makeTimeAxis(knownDays(input), measure.plotWidth);
  const rows: TimelineRow[] = [];
  let y = measure.axis;
  for (const milestone of input.milestones) {
    const row = layoutRow(milestone, axis, form, y);
    rows.push(row);
    y += row.height;
  }
  const captures = axis ? input.capturedOn.filter((day) => day >= axis.from && day < axis.until).map(axis.place) : [];
  const hasSpan = input.span.start !== null || input.span.end !== null;
  return {
    form,
    axis,
    rows,
    span: axis && hasSpan ? placeMark(axis, input.span.start, input.span.end) : null,
    height: y + (captures.length > 0 ? 20 : 6),
    axisHeight: measure.axis,
    captures,
  };
}

function layoutRow(milestone: TimelineMilestone, axis: TimeAxis | null, form: TimelineForm, y: number): TimelineRow {
  const { letters, line, pad, least, bar } = measures[form];
  const lines = wrapText(milestone.title, letters, 2);
  const text = lines.length * line;
  const height = Math.max(text + pad * 2 + bar, least);
  const labelY = form === 'wide' ? y + (height - text) / 2 : y + pad;
  return {
    id: milestone.id,
    number: milestone.number,
    lines,
    state: milestone.state,
    mark: axis ? placeMark(axis, milestone.start, milestone.due) : { ...undated },
    flags: axis ? placeFlags(axis, milestone) : [],
    y,
    height,
    labelY,
    barY: form === 'wide' ? y + height / 2 : y + pad + text + bar / 2,
  };
}

const undated: Mark = { kind: 'text', solid: null, soft: [], points: [], start: 0, end: 0 };

function placeFlags(axis: TimeAxis, { start, due, flags }: TimelineMilestone): number[] {
  return flags.flatMap((which) => {
    if (which === 'start') return start ? [axis.place(start.earliest)] : [];
    return due ? [axis.placeEnd(due.latest)] : [];
  });
}

/** Every day the axis must hold. The capture date is left out: it may lie years after the plan. */
function knownDays({ milestones, span }: TimelineInput): string[] {
  const ranges = [span.start, span.end, ...milestones.flatMap(({ start, due }) => [start, due])];
  return ranges.flatMap((range) => (range ? [range.earliest, range.latest] : []));
}
