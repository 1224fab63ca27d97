import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold, foldedWords } from '../../../source/fold.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../../spellings/spelling.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { templateHeadings } from '../../sections/sections.ts';
import { announcesList } from './announced.ts';

/** Lists that begin at one again below a list of milestones. */
export interface FurtherLists {
  lists: RawMilestone[];
  /** The first line of one of which nothing says that it is of milestones. */
  unread: LabelledLine | null;
}

/** No heading of such a list is longer, and no more lines stand above it. */
const longestHeading = 80;
const mostHeadings = 2;
/** Fewest items of a list. */
const fewest = 2;

/** Words of a heading that make a list one of what was done before: `Milestones achieved so far`. */
const done = pattern`(?<!\p{L})${phrases.done_words}(?!\p{L})`;
const otherColumn = lookupOf({ other: phrases.other_column });
const isHeadingOfForm = templateHeadings('description');

/**
 * The numbered lists below one of milestones that begin at one again: they are milestones too where their heading announces such,
 * `Milestones of the second year`, and where it is made as that of the first list, `Phase one` and `Phase two`.
 */
export function furtherLists(
  lines: readonly LabelledLine[],
  announcedAt: number,
  first: readonly RawMilestone[],
  listBelow: (below: readonly LabelledLine[]) => RawMilestone[],
): FurtherLists {
  const lists: RawMilestone[] = [];
  const names = new Set(first.map(({ title }) => fold(title.text)));
  const above = lines.slice(announcedAt + 1, lineOf(lines, first[0]));
  for (let last = first.at(-1); last; ) {
    const headings = headingsBelow(lines, lineOf(lines, last) + 1);
    if (!headings) break;
    const [begins] = lines.slice(headings.end);
    const list = listBelow(lines.slice(headings.end));
    // What the page says again is no other milestone.
    if (!begins || list.length < fewest || list.some(({ title }) => names.has(fold(title.text)))) break;
    const announced = headings.lines.some((line) => announcesList(line) && !done.test(fold(line.text)));
    const alike = above.length === 1 && headings.lines.length === 1 && areAlike(above[0], headings.lines[0]);
    if (!announced && !alike) return { lists, unread: isOfOtherPart(headings.lines) ? null : begins };
    for (const { title } of list) names.add(fold(title.text));
    lists.push(...list);
    last = list.at(-1);
  }
  return { lists, unread: null };
}

/** The line that holds the end of a milestone’s title. */
function lineOf(lines: readonly LabelledLine[], one: RawMilestone | undefined): number {
  const end = (one?.titleRest.at(-1) ?? one?.title)?.end ?? 0;
  return lines.findIndex((line) => line.end >= end);
}

/** Short lines up to one that is numbered one. */
function headingsBelow(lines: readonly LabelledLine[], from: number): { lines: LabelledLine[]; end: number } | null {
  for (let end = from; end <= from + mostHeadings; end++) {
    const line = lines[end];
    if (!line) return null;
    if (line.ordinal && Number.parseInt(line.ordinal.text, 10) === 1)
      return end > from ? { lines: lines.slice(from, end), end } : null;
    if (line.item || line.ordinal || line.text.length > longestHeading) return null;
  }
  return null;
}

/** Whether two headings differ in one word or number alone. */
function areAlike(one: LabelledLine | undefined, other: LabelledLine | undefined): boolean {
  const [a, b] = [foldedWords(one?.text ?? ''), foldedWords(other?.text ?? '')];
  if (a.length !== b.length) return false;
  const different = a.filter((word, i) => word !== b[i]);
  return different.length === 1 && (a.length > 1 || /^\d{4}$/.test(a[0] ?? ''));
}

/** Whether a heading is one of the form, a question, that of another column or says that it is of what was done before. */
const isOfOtherPart = (headings: readonly LabelledLine[]): boolean =>
  headings.some(
    (line) =>
      /\?$/.test(line.text) ||
      otherColumn(line.text.replace(/:$/, '')) !== undefined ||
      done.test(fold(line.text)) ||
      isHeadingOfForm(line, null) !== null,
  );
