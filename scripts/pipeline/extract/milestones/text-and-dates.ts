import { datesAtEnd, isDatePair, type MilestoneShape, milestone } from './shape.ts';

/**
 * A line of text, and below it a line that is two dates and nothing else.
 *
 * Shape: `"Presentar el informe resumido al Jefe de Gobierno"` / `"Junio 2019 Junio 2019"`.
 */
export const textAndDates: MilestoneShape = (lines) =>
  lines.flatMap((line, i) => {
    const title = lines[i - 1];
    const dates = isDatePair(line) ? datesAtEnd(line) : null;
    if (!dates || !title || isDatePair(title)) return [];
    return [milestone(title.body ?? title, { start: dates.start, due: dates.due })];
  });
