import type { LabelledLine } from '../../../recognise/recognise.ts';
import type { Fragment } from '../../../source/span.ts';
import { takeWhile } from '../../../source/take-while.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { announcesList, mayAnnounceList } from '../parts/announced.ts';
import { datedLines, linesBehindDates } from '../parts/dated-lines.ts';
import { datedOf } from '../parts/dates-behind.ts';
import { furtherLists } from '../parts/further-lists.ts';
import { letteredList } from '../parts/lettered-list.ts';
import { isDotted, itemOf } from '../parts/list-items.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

/**
 * List items, marked, numbered, lettered, each in quotation marks or each with its dates, below a line that announces them, `Hitos:`.
 *
 * Shape: `"Hitos:"` / `"- Introducción de un módulo …"` / `"- …"`.
 */
export const dashList: MilestoneShape = (lines) => {
  for (const [at, line] of lines.entries()) {
    const found = announcesList(line) ? listBelow(lines.slice(at + 1, at + 1 + longestList)) : [];
    if (found.length > 0) return [...found, ...furtherLists(lines, at, found, numberedList).lists];
  }
  const at = lines.findIndex(mayAnnounceList);
  const list = at === -1 ? [] : listBelow(lines.slice(at + 1));
  const dated = datedOf(list);
  return dated > 1 && dated * 2 >= list.length ? list : [];
};

/** The first line of a list below that of milestones which begins at one again, and of which nothing says what it is. */
export function unreadList(lines: readonly LabelledLine[], milestones: readonly RawMilestone[]): LabelledLine | null {
  for (const [at, line] of lines.entries()) {
    const found = announcesList(line) ? listBelow(lines.slice(at + 1, at + 1 + longestList)) : [];
    if (found.length === 0) continue;
    const { unread } = furtherLists(lines, at, found, numberedList);
    const isRead = ({ start, end }: Fragment) =>
      milestones.some(({ title }) => start <= title.end && title.start <= end);
    return unread && found.every(({ title }) => isRead(title)) && !isRead(unread) ? unread : null;
  }
  return null;
}

/** No list has more lines. */
const longestList = 1000;

/** The longest list that begins right below. */
function listBelow(below: readonly LabelledLine[]): RawMilestone[] {
  const listed: RawMilestone[] = [];
  for (const line of below) {
    const item = itemOf(line);
    // A number without the mark of the items is that of a commitment: `4.5. Open the portal` below `· 4.2.1 Draft the rules`.
    if (!item || (below[0]?.item && !line.item && isDotted(line))) break;
    listed.push(milestone(item));
  }
  const others = [letteredList(below), datedLines(below), linesBehindDates(below)].map((list) =>
    list.map((text) => milestone(text)),
  );
  return [numberedList(below), ...others].reduce((most, one) => (one.length > most.length ? one : most), listed);
}

/** No line between the items of a list is longer, and there are no more of them in a row. */
const longestBetween = 80;
const mostBetween = 2;

/**
 * A list whose numbers run on over lines that are none of its items: a heading, `Year two`, or the rest of an item that is broken over
 * lines, which begins in small letters.
 */
function numberedList(below: readonly LabelledLine[]): RawMilestone[] {
  const list: RawMilestone[] = [];
  let between: LabelledLine[] = [];
  for (const line of below) {
    if (line.ordinal && line.body && Number.parseInt(line.ordinal.text, 10) === list.length + 1) {
      list.at(-1)?.titleRest.push(...takeWhile(between, ({ text }) => /^\p{Ll}/u.test(text)));
      list.push(milestone(line.body));
      between = [];
    } else if (line.item || line.ordinal || line.text.length > longestBetween || between.length === mostBetween) break;
    else between.push(line);
  }
  return list;
}
