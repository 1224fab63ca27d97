import type { LabelledLine } from '../../../recognise/recognise.ts';
import { findDates } from '../../../spellings/date-patterns.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { headingOf } from '../../sections/headings.ts';
import { lastLineOf } from '../shape.ts';
import { announcesList, mayAnnounceList } from './announced.ts';
import { labelledDates } from './labelled-dates.ts';

/** No title goes on over more lines, and none of them is longer. */
const mostLines = 2;
const longest = 300;

/**
 * Gives titles that are broken over lines the lines that their shape has not read: those right below that go on in small letters, and the one
 * right above of a title that begins so while no other of the list does.
 *
 * Shape: `"Milestone 2: Open the"` / `"list of the parks"` / `"Start: Fall 2016"`; `"Draw the"` / `"guide | Nov-18 | Aug-19"`.
 */
export function withWholeTitles(list: readonly RawMilestone[], lines: readonly LabelledLine[]): RawMilestone[] {
  const at = placesIn(lines);
  const read = new Set(list.flatMap((one) => [at(one.title.start), at(lastLineOf(one).start)]));
  const small = list.filter(({ title }) => /^\p{Ll}/u.test(title.text)).length;
  return list.map((one) => {
    const titleRest = [...one.titleRest, ...below(one, lines, at(lastLineOf(one).start), read)];
    const first = small * 2 <= list.length || list.length === 1 ? above(one, lines, at(one.title.start), read) : null;
    return first ? { ...one, title: first.body ?? first, titleRest: [one.title, ...titleRest] } : { ...one, titleRest };
  });
}

/** Gives the place among lines of the one that holds an offset. */
function placesIn(lines: readonly LabelledLine[]): (offset: number) => number {
  return (offset) => {
    let [from, to] = [0, lines.length - 1];
    while (from < to) {
      const middle = Math.ceil((from + to) / 2);
      if ((lines[middle]?.start ?? 0) <= offset) from = middle;
      else to = middle - 1;
    }
    return from;
  };
}

/** A letter alone may be the mark of an item: `b. Train the keepers`, `o Map the wells`. */
const goesOnSmall = /^\p{Ll}(?![.)]|\s+\p{Lu}|$)/u;

/** A line that is text, and none of the form's own words or dates. */
const isPlain = (line: LabelledLine): boolean =>
  line.labels.length === 0 &&
  line.text.length <= longest &&
  !/[|\t\u2003]/.test(line.text) &&
  headingOf(line, 'description') === null;

const isOpen = ({ text }: { text: string }): boolean => !/[.;:!?)\]]$/.test(text);

function below(one: RawMilestone, lines: readonly LabelledLine[], at: number, read: ReadonlySet<number>) {
  const found: LabelledLine[] = [];
  let last = lines[at];
  if (last?.end !== lastLineOf(one).end) return found;
  for (let next = at + 1; found.length < mostLines; next++) {
    const line = lines[next];
    const goesOn = line && last && !line.blankBefore && !line.item && !line.ordinal && goesOnSmall.test(line.text);
    if (!goesOn || !isOpen(last as LabelledLine) || read.has(next) || !isPlain(line)) break;
    // Its end may be the date.
    if ((one.start || one.due || labelledDates(line)) && findDates(line).length > 0) break;
    found.push(line);
    last = line;
  }
  return found;
}

function above(
  { title }: RawMilestone,
  lines: readonly LabelledLine[],
  at: number,
  read: ReadonlySet<number>,
): LabelledLine | null {
  const [line, before] = [lines[at], lines[at - 1]];
  if (!line || !before || line.start !== title.start || line.blankBefore || !/^\p{Ll}/u.test(title.text)) return null;
  const isHeading = announcesList(before) || mayAnnounceList(before);
  const isText = !isHeading && !read.has(at - 1) && isPlain(before) && findDates(before).length === 0;
  return isText && isOpen(before) ? before : null;
}
