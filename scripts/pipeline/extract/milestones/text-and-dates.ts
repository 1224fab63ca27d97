import type { LabelledLine } from '../../recognise/recognise.ts';
import { headingOf } from '../headings.ts';
import { datesAtEnd, isDatePair, type MilestoneShape, milestone } from './shape.ts';

/** No milestone's text runs over more lines. */
const mostLines = 3;

/**
 * Lines of text, and below them a line that is two dates and nothing else.
 *
 * The text is the line above the dates; where the dates of the milestone before, or a heading, stand right above a few lines that go
 * on from one to the next, it is all of them. Shape: `"Presentar el informe resumido al Jefe de Gobierno"` / `"Junio 2019 Junio 2019"`.
 */
export const textAndDates: MilestoneShape = (lines) =>
  lines.flatMap((line, i) => {
    const dates = isDatePair(line) ? datesAtEnd(line) : null;
    const [title, ...titleRest] = dates ? titleAbove(lines, i) : [];
    if (!dates || !title) return [];
    return [milestone(title, { titleRest, start: dates.start, due: dates.due })];
  });

const isEdge = (line: LabelledLine | undefined) =>
  line === undefined || isDatePair(line) || headingOf(line, 'description') !== null;
const goesOn = (line: LabelledLine) => !/[.;:!?]$/.test(line.text);

function titleAbove(lines: readonly LabelledLine[], at: number) {
  const last = lines[at - 1];
  if (!last || isEdge(last)) return [];
  let first = at - 1;
  while (first > 0 && at - first < mostLines && !isEdge(lines[first - 1]) && goesOn(lines[first - 1] as LabelledLine))
    first--;
  const whole = isEdge(lines[first - 1]) && first > 0;
  return lines.slice(whole ? first : at - 1, at).map((line) => line.body ?? line);
}
