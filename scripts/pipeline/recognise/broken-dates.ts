import type { Line } from '../lex/lines.ts';
import { asOne, isRightBelow } from '../source/as-one.ts';
import { findDates } from '../spellings/date-patterns.ts';
import { type LabelId, labelsAt } from '../spellings/labels.ts';

/** Labels of dates, which milestones have anywhere on a page. */
const dated: readonly LabelId[] = ['start_date', 'end_date'];
/** A line that may end in the middle of a date, in front of a year or of a month. */
const opensYear = /\p{L}\.?$/u;
const opensMonth = /\d\s?(?:st|nd|rd|th|er|[ºª°])$/u;
/** No part of a label or a date is longer. */
const longestPart = 40;

/**
 * Joins two lines, one right below the other, over which a date or the label of one is broken.
 *
 * Shape: `Date de` / `début : mai 2021` → `Date de début : mai 2021`, as long as both stand in the file; `… Act. 1st` / `March 2019` alike.
 */
export function joinBrokenDates(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && isRightBelow(above, line) && (isBrokenLabel(above, line) || isBrokenDate(above, line)))
      joined.splice(-1, 1, asOne(above, line));
    else joined.push(line);
  }
  return joined;
}

function isBrokenLabel(above: Line, line: Line): boolean {
  if (above.text.length > longestPart || above.item || above.ordinal || line.item) return false;
  const before = above.text.length + 1;
  return labelsAt(`${above.text} ${line.text.slice(0, 2 * longestPart)}`).some(
    ({ label, end, value }) => dated.includes(label) && end > before && value > end,
  );
}

/** The day, the month or the part of a year in front of the rest of its date; a number alone may be that of anything. */
function isBrokenDate(above: Line, line: Line): boolean {
  if (line.item || line.ordinal || !(/^(?:19|20)\d{2}/.test(line.text) ? opensYear : opensMonth).test(above.text))
    return false;
  const end = above.text.slice(-longestPart);
  const both = `${end} ${line.text.slice(0, longestPart)}`;
  return findDates({ text: both, start: 0, end: both.length }).some(
    (date) => date.start < end.length && date.end > end.length && /\p{L}/u.test(both.slice(date.start, end.length)),
  );
}
