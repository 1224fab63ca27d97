import type { LabelledLine } from '../../../recognise/recognise.ts';
import { asOne, isRightBelow } from '../../../source/as-one.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { isDateCell } from '../../../spellings/date-patterns.ts';
import { pattern } from '../../../spellings/pattern.ts';
import values from '../../../spellings/values.json' with { type: 'json' };
import { cutEnding, datesAtEnd, isDatePair } from '../shape.ts';

const words = Object.values(values.continuity);
const continuityAtStart = pattern`^${words}(?!\p{L})\s*`;
/** The word for new or continued that a text ends with. */
export const continuityAtEnd = pattern`(?<!\p{L})${words}$`;

/** No line that holds the last cells of a row is longer, and no row has them on more lines. */
const longestRest = 80;
const mostLines = 3;

/** Whether a text ends in the cell that says whether a milestone is new: with a capital, no word of a sentence. */
export const endsInCell = (text: Fragment): boolean =>
  /^\p{Lu}/u.test(cutEnding(text, continuityAtEnd).ending?.text ?? '');

/**
 * Joins rows of a flattened table that were broken in front of their last cells: whether they are new, start, end.
 *
 * Shape: `"Introducción de un módulo Nuevo"` / `"Tercer trimestre 2018 Diciembre 2018"` → one line, as long as both stand in the file.
 */
export function joinRows(lines: readonly LabelledLine[]): LabelledLine[] {
  const joined: LabelledLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const row = rowFrom(lines, at);
    joined.push(row?.line ?? (lines[at] as LabelledLine));
    if (row) at += row.more;
  }
  return joined;
}

function rowFrom(lines: readonly LabelledLine[], at: number): { line: LabelledLine; more: number } | null {
  let line = lines[at] as LabelledLine;
  if (isRest(line)) return null;
  for (let more = 1; more <= mostLines; more++) {
    const next = lines[at + more];
    if (!next || !isRest(next) || !isRightBelow(line, next)) return null;
    line = asOne(line, next);
    const dates = datesAtEnd(line);
    const title = dates && slice(line, 0, dates.before);
    if (title && endsInCell(title)) return { line, more };
  }
  return null;
}

/** Whether a line is nothing but the last cells of a row. */
function isRest(line: LabelledLine): boolean {
  if (line.text.length > longestRest || line.item || line.ordinal) return false;
  const cell = /^\p{Lu}/u.test(line.text) ? (continuityAtStart.exec(fold(line.text))?.[0].length ?? 0) : 0;
  const dates = slice(line, cell);
  return dates === null || isDateCell(dates) || isDatePair(dates);
}
