import type { LabelledLine } from '../../../recognise/recognise.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { withDatesOfText } from '../parts/dates-in-text.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

/**
 * Lines that follow each other, numbered from one, each of which ends in its start and end: no heading has to announce them.
 *
 * Shape: `"1. Count the wells (October 2018 – February 2019)"` / `"2. Map the wells (March 2019 – June 2020)"`.
 */
export const numberedPeriods: MilestoneShape = (lines) => {
  for (const at of lines.keys()) {
    const rows = rowsFrom(lines, at);
    // A period in one, `May – June 2018`, is the start and end of a row where others have two dates.
    if (rows.length > 1 && rows.some(({ start, due }) => start !== due)) return rows;
  }
  return [];
};

function rowsFrom(lines: readonly LabelledLine[], from: number): RawMilestone[] {
  const rows: RawMilestone[] = [];
  for (let row = rowAt(lines[from], 1); row; row = rowAt(lines[from + rows.length], rows.length + 1)) rows.push(row);
  return rows;
}

function rowAt(line: LabelledLine | undefined, number: number): RawMilestone | null {
  if (!line?.body || Number.parseInt(line.ordinal?.text ?? '', 10) !== number) return null;
  const row = withDatesOfText(milestone(line.body));
  return row.start && row.due ? row : null;
}
