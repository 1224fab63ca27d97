import type { LabelledLine } from '../../../recognise/recognise.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { dateNumbers } from '../../../spellings/date-patterns.ts';
import { endsOpen } from '../../../spellings/function-words.ts';
import { offsetOf } from '../../glance/glance-lines.ts';
import { behindLabel, dateBehindLabel, dateBehindTime, spanBehindTime } from '../../period/labelled-span.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { type LabelledRun, labelledRun } from '../parts/dates-below.ts';
import { labelledDates } from '../parts/labelled-dates.ts';
import { isNamedKind, numberOf } from '../parts/list-numbers.ts';
import { isNoTitle } from '../parts/no-title.ts';
import { type MilestoneShape, milestone } from '../shape.ts';
import { isLabel, isTableHead } from './table-row.ts';

/**
 * A line of text, and on it or below it start and end behind their labels. One pair alone is the commitment's own, unless its text is
 * numbered or stands below a heading that announces milestones.
 *
 * Shape: `"1. Publish the register"` / `"Start date: Jan 2023   End date: 8th February 2024"`, or `"Timeframe: Jan 2023 – May 2024"`.
 */
export const textAndLabelledDates: MilestoneShape = (lines) => {
  const all: { numbered: boolean; ownsOne: boolean; raw: RawMilestone }[] = [];
  let below = 0;
  const firstTitle = titleOfFirst(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as LabelledLine;
    const block = lines.slice(Math.max(below, i - 1 - mostBetween), i);
    const dates = labelledRun(lines, i) ?? spanBelow(line, lines[i + 1]) ?? deadlineBelow(line, block);
    // `3. Open the portal – Start: Oct 2021 – End: -`
    const beginsOnly = dates?.start && isNumbered(line) && dates.before > offsetOf(line);
    if (!dates?.due && !beginsOnly) continue;
    const onLine = dates.before > offsetOf(line) ? slice(line.body ?? line, 0, dates.before - offsetOf(line)) : null;
    const holder = onLine
      ? line
      : dates.length > 1 || isBehindCells(block)
        ? (titleAbove(block) ?? firstTitle(i))
        : titleLine(lines, i);
    const from = below;
    i += dates.length - 1;
    below = i + 1;
    const title = onLine ?? (holder ? (holder.body ?? holder) : null);
    if (!title || !holder || isLabel(title) || isNoTitle(title)) continue;
    const first = onLine ? beginsAbove(lines.slice(from, i + 1 - dates.length), title) : null;
    const raw = milestone(first ?? title, { titleRest: first ? [title] : [], start: dates.start, due: dates.due });
    const isLater = holder.ordinal !== null && !/^1[.)]/.test(holder.ordinal.text);
    all.push({ numbered: isNumbered(holder), ownsOne: dates.length === 1 && !isLater, raw });
  }
  if (standAbove(all.length, lines, below)) return [];
  // Below a list one such pair is the commitment’s: `Start Date: …` / `End Date: …`.
  const found = all.length > 1 ? all : all.filter(({ ownsOne }) => ownsOne);
  // Where some are numbered, a text without a number above a pair of dates is not theirs.
  const numbered = found.filter((one) => one.numbered);
  if (numbered.length > 0) return numbered.map(({ raw }) => raw);
  return found.length > 1 ||
    found.some(({ raw }) => isNamedKind(raw.title.text)) ||
    lines.some((line) => isTableHead(line) && !labelledDates(line) && line.start < (found[0]?.raw.title.start ?? 0))
    ? found.map(({ raw }) => raw)
    : [];
};

/** The longest title that is told by its place alone. */
const longestTitle = 300;

/**
 * The line right above the first dates on lines of their own, where each of the others has one line above its own and nothing
 * else between: so has the first, below whatever text.
 */
function titleOfFirst(lines: readonly LabelledLine[]): (at: number) => LabelledLine | null {
  const runs: { at: number; end: number }[] = [];
  for (let at = 0; at < lines.length; at++) {
    const run = labelledRun(lines, at);
    if (run?.start && run.due && run.before === 0 && run.length > 1) runs.push({ at, end: at + run.length });
    at += (run?.length ?? 1) - 1;
  }
  const [first, ...others] = runs;
  const above = lines[(first?.at ?? 0) - 1];
  const alike = others.length > 1 && others.every(({ at }, i) => at === (runs[i]?.end ?? 0) + 1);
  const fits = alike && above && above.text.length <= longestTitle && !/[:?]$/.test(above.text) && !isTableHead(above);
  return (at) => (fits && at === first?.at ? above : null);
}

/** Whether the dates stand above what they are of: below the last of them a numbered text begins that has none, and the first has no title. */
const standAbove = (found: number, lines: readonly LabelledLine[], below: number): boolean => {
  const [first, next] = [lines.findIndex((_, i) => labelledRun(lines, i) !== null), lines[below]];
  const above = lines[first - 1];
  const own = lines[first];
  const hasTitle = own !== undefined && isNumbered(own) && (labelledRun(lines, first)?.before ?? 0) > offsetOf(own);
  return found > 0 && !hasTitle && next !== undefined && isNumbered(next) && !(above && isNumbered(above));
};

/** The line above that a title goes on from: it ends in a word that wants another, and the title begins in a small letter. */
function beginsAbove(block: readonly LabelledLine[], title: Fragment): Fragment | null {
  const above = block.at(-1);
  const goesOn = above && /^\p{Ll}/u.test(title.text) && endsOpen(above.text) && !isTableHead(above);
  return goesOn ? (above.body ?? above) : null;
}

/** `Timeframe: March 2021 – December 2021`, which stands below what it is about. */
function spanBelow(line: LabelledLine, next: LabelledLine | undefined): LabelledRun | null {
  const span = spanBehindTime(line, next) ?? behindLabel(line, next)?.pair;
  const [start, due] = span ?? [null, dateBehindLabel(line, next)];
  return due ? { start, due, before: 0, length: 1 } : null;
}

/**
 * `Deadline: May 2021`, right below a text with a number or one that says what it is, `Milestone: …`; of the latter other cells may stand
 * between, each behind its label.
 */
function deadlineBelow(line: LabelledLine, block: readonly LabelledLine[]): LabelledRun | null {
  const above = block.at(-1);
  const announces = (above && (isNumbered(above) || isNamedKind(above.text))) || isBehindCells(block);
  const due = announces && !isNumbered(line) ? dateBehindTime(line) : null;
  return due && { start: null, due, before: 0, length: 1 };
}

/** Most lines that stand between the title and dates on lines of their own: who does it, what shows it. */
const mostBetween = 4;

/** Whether these lines end in cells behind their labels, below a text that says what it is: `Milestone: …` / `Description: …`. */
function isBehindCells(block: readonly LabelledLine[]): boolean {
  const named = block.findLastIndex(({ text }) => isNamedKind(text));
  const cells = block.slice(named + 1);
  return named !== -1 && cells.length > 0 && cells.every((line) => !isNumbered(line) && cellLabel.test(line.text));
}

const cellLabel = /^\p{Lu}[\p{L}\s()/]{2,40}:\s*\S/u;

/** Above dates on lines of their own other cells may stand, so that only a number tells the title, or that no other line is there. */
function titleAbove(block: readonly LabelledLine[]): LabelledLine | null {
  const [only = null, more] = block.filter((line) => !isTableHead(line));
  return block.findLast(isNumbered) ?? block.findLast(({ text }) => isNamedKind(text)) ?? (more ? null : only);
}

const isNumbered = (line: LabelledLine): boolean => line.ordinal !== null || numberOf(line.text) > 0;

function titleLine(lines: readonly LabelledLine[], at: number): LabelledLine | null {
  const above = lines[at - 1];
  // A date behind a label in other words is no title: that stands above it.
  const line = above && isOtherDate(above) ? lines[at - 2] : above;
  if (!line || labelledDates(line) || isOtherDate(line)) return null;
  return isNamedKind(line.text) || !isTableHead(line) ? line : null;
}

/** `Puesta en marcha: octubre de 2017` */
function isOtherDate({ text, item, ordinal }: LabelledLine): boolean {
  const label = item || ordinal ? null : /^\p{Lu}[\p{L}\s]{2,40}:\s*/u.exec(text);
  return label !== null && dateNumbers(text.slice(label[0].length)) !== null;
}
