import type { LabelledLine } from '../../../recognise/recognise.ts';
import { endsOpen } from '../../../spellings/function-words.ts';
import { headingOf } from '../../sections/headings.ts';
import { endsInCell } from '../parts/broken-rows.ts';
import { datesAndState, stateBehind } from '../parts/dates-and-state.ts';
import { type MilestoneShape, milestone } from '../shape.ts';
import { formHeadAt } from './planned-rows.ts';

/** No milestone's text runs over more lines. */
const mostLines = 3;

/**
 * Lines of text, and below them a line that is two dates and nothing else, or a state behind them.
 *
 * The text is the line above the dates, and those above it that go on from one to the next. Shape: `"Presentar el informe resumido al Jefe de Gobierno"` / `"Junio 2019 Junio 2019"`.
 */
export const textAndDates: MilestoneShape = (lines) => {
  // Between the milestone and its date stands what it gives.
  if (formHeadAt(lines) !== -1) return [];
  const all = lines.flatMap((line, i) => {
    const dates = isPairWithState(line) ? datesAndState(line) : null;
    const [title, ...titleRest] = dates ? titleAbove(lines, i) : [];
    if (!dates || !title) return [];
    const numbered = lines.some((one) => one.ordinal !== null && one.body?.start === title.start);
    return [
      {
        numbered,
        raw: milestone(title, { titleRest, start: dates.start, due: dates.due, ...stateBehind(dates.state, false) }),
      },
    ];
  });
  // The last cells of a row that was broken over lines.
  if (all.some(({ raw: { title, titleRest } }) => endsInCell(titleRest.at(-1) ?? title))) return [];
  // Where some are numbered, the line above a pair of dates is another cell of a row whose number is lost.
  const found = all.some(({ numbered }) => numbered) ? all.filter(({ numbered }) => numbered) : all;
  // One line and two years may be anything: `Budget period` / `2023 - 2025`.
  return all.length > 1 || all.some(({ raw: { start } }) => start && !yearOnly.test(start.text))
    ? found.map(({ raw }) => raw)
    : [];
};

/** Two dates and nothing else but a state. */
const isPairWithState = (line: LabelledLine): boolean => datesAndState(line)?.before === 0;

const yearOnly = /^\d{4}$/;

const isEdge = (line: LabelledLine | undefined) =>
  line === undefined || isPairWithState(line) || headingOf(line, 'description') !== null;
/** A text goes on where a line begins in small letters, or the line before ends in a comma or a word that wants another. */
export const continues = (line: LabelledLine, next: LabelledLine) =>
  !next.item &&
  !next.ordinal &&
  (/^\p{Ll}/u.test(next.text) || /[,(-]$/.test(line.text) || endsOpen(line.text.slice(-20)));

function titleAbove(lines: readonly LabelledLine[], at: number) {
  const last = lines[at - 1];
  if (!last || isEdge(last)) return [];
  let first = at - 1;
  for (let before = lines[first - 1]; before && at - first < mostLines; before = lines[first - 1]) {
    if (isEdge(before) || !continues(before, lines[first] as LabelledLine)) break;
    first--;
  }
  return lines.slice(first, at).map((line) => line.body ?? line);
}
