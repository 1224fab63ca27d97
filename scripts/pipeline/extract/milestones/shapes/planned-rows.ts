import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice, sliceBefore } from '../../../source/span.ts';
import { dateNumbers, findDates } from '../../../spellings/date-patterns.ts';
import { endsOpen } from '../../../spellings/function-words.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { spanIn } from '../../period/labelled-span.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { columnOf } from '../parts/columns.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

const column = pattern`(?<!\p{L})${phrases.completion_column}(?!\p{L})`;
const marker = pattern`^${phrases.milestone_heading}\s+(?:n\.?\s?[º°o]\.?\s?|#\s?)?(\d{1,2})(?:\s?[:.)]|\s-)?(?:\s+(?=\S)|$)`;
/** A row has a milestone, what it gives, its date and who takes part, each on some lines. */
const longestRow = 25;

/**
 * Rows of the table that forms have since 2021: milestone, expected outputs, expected completion date, stakeholders. Below its head, each
 * row begins with the milestone's number; its cells stand on one line or on lines of their own.
 *
 * Shape: `"Milestones Expected Outputs Expected Completion Date Stakeholders"` / `"Milestone 1: Draft law"` / `"A draft"` / `"Q4 2024"`.
 * The date of a row is the only one on a line of its own, or the only period, else the only one on its first line that is a cell there.
 */
export const plannedRows: MilestoneShape = (lines) => {
  const head = lines.findIndex((line) => line.text.length <= 250 && column.test(fold(line.text)));
  if (head === -1) return [];
  const below = lines.slice(head + 1);
  const starts = below.flatMap((line, i) => {
    const match = marker.exec(fold(line.text.slice(0, 60)));
    return match ? [{ at: i, number: Number(match[1]), length: match[0].length }] : [];
  });
  if (starts.length === 0) return unmarkedRows(lines);
  if (starts.some(({ number }, i) => number !== i + 1)) return [];
  return starts.flatMap(({ at, number, length }, i) => {
    const line = below[at] as LabelledLine;
    const cells = below.slice(at + 1, Math.min(starts[i + 1]?.at ?? below.length, at + longestRow));
    const own = slice(line, length);
    const [first, rest] = own ? [own, cells] : [cells[0], cells.slice(1)];
    return first ? [{ ...readRow(first, rest), number }] : [];
  });
};

/** The name of a column without what the form explains behind it: `Expected Outputs (Outputs are concrete …)`. */
function nameOf({ text }: Fragment): string {
  const whole = text.trimEnd();
  const bracket = whole.endsWith(')') ? whole.indexOf('(') : -1;
  return bracket === -1 ? text : whole.slice(0, bracket).trimEnd();
}

/** Where the names of the columns that hold what a row gives and when it is done stand, each on a line of its own; -1 where they do not. */
export const formHeadAt = (lines: readonly LabelledLine[]): number =>
  lines.findIndex(
    (line, i) =>
      columnOf(nameOf(line)) === 'due' &&
      columnOf(nameOf(lines[i - 1] ?? line)) === 'other' &&
      columnOf(nameOf(lines[i - 2] ?? line)) === 'title',
  );
const takesPart = pattern`^(?:${phrases.institution_templates}|${phrases.institution_kinds}(?:[\s,/&()-]{1,3}${phrases.institution_kinds}){0,7}\s?\)?\s?(?::|$))`;

/**
 * Rows without a number below such names, where each is two lines, the milestone and what it gives, then its date, then who takes part. Where one
 * has more lines or fewer nobody can tell which is which.
 */
function unmarkedRows(lines: readonly LabelledLine[]): RawMilestone[] {
  const head = formHeadAt(lines);
  if (head === -1) return [];
  const named = columnOf(nameOf(lines[head + 1] ?? nothing)) === 'other' ? 2 : 1;
  const rows: RawMilestone[] = [];
  let block: LabelledLine[] = [];
  for (const line of lines.slice(head + named)) {
    if (dateNumbers(line.text) === null && spanIn(line) === null) {
      const isLast = rows.length > 0 && block.length === 0 && takesPart.test(fold(line.text.slice(0, 200)));
      if (!isLast) block.push(line);
      continue;
    }
    const [title, output, more] = block;
    if (!title || !output || more) return [];
    const [start, due] = spanIn(line) ?? [null, line];
    rows.push(milestone(title.body ?? title, { start, due }));
    block = [];
  }
  return rows;
}

const nothing: Fragment = { text: '', start: 0, end: 0 };

function readRow(first: Fragment, cells: readonly Fragment[]) {
  const alone = cells.filter((cell) => dateNumbers(cell.text) !== null || spanIn(cell) !== null);
  if (alone.length > 0) {
    const [when, more] = alone;
    if (!when || more) return milestone(first);
    const [start, due] = spanIn(when) ?? [null, when];
    return milestone(first, { start, due });
  }
  const dates = findDates(first);
  const [due] = dates;
  const title = due && dates.length === 1 ? sliceBefore(first, due) : null;
  // A bare year, and a date behind `of` or `de`, are more likely words of the text: `Revise the Act of 12 March 2019`.
  const isCell = title && !/^\d{4}$/.test(due?.text ?? '') && !endsOpen(title.text);
  return isCell ? milestone(title, { due: due ?? null }) : milestone(first);
}
