import type { Line } from '../lex/lines.ts';
import { type LabelId, labelsAt } from '../spellings/labels.ts';

/** Labels of dates, which milestones have anywhere on a page. */
const dated: readonly LabelId[] = ['start_date', 'end_date'];
/** No part of a label is longer. */
const longestPart = 40;

/**
 * Joins the two lines that the label of a date is broken over, one right below the other, to one line.
 *
 * Shape: `Date de` / `début : mai 2021` → `Date de début : mai 2021`, as long as both stand in the file.
 */
export function joinBrokenDates(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && isBroken(above, line)) joined.splice(-1, 1, join(above, line));
    else joined.push(line);
  }
  return joined;
}

function isBroken(above: Line, line: Line): boolean {
  if (above.text.length > longestPart || above.item || above.ordinal || line.item || line.start !== above.end + 1)
    return false;
  const before = above.text.length + 1;
  return labelsAt(`${above.text} ${line.text.slice(0, 2 * longestPart)}`).some(
    ({ label, end, value }) => dated.includes(label) && end > before && value > end,
  );
}

function join(above: Line, line: Line): Line {
  const whole = { text: `${above.text} ${line.text}`, start: above.start, end: line.end };
  return { ...above, ...whole, body: whole, blankAfter: line.blankAfter, emptyAfter: line.emptyAfter };
}
