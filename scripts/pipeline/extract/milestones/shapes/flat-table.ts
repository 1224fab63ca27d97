import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice, sliceBefore, strip, textBetween } from '../../../source/span.ts';
import { dateNumbers, findDates } from '../../../spellings/date-patterns.ts';
import { isFunctionWord } from '../../../spellings/function-words.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern, patternWith } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';
import { labelledDates } from '../parts/labelled-dates.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

const other = [phrases.other_column, phrases.status_column, phrases.completion_state_column];
/** The head of a table in running text: both columns of dates, or one of deadlines; what other columns are behind it. */
const both = pattern`(?<!\p{L})${spellingsOf('start_date')}\s*:?\s+${spellingsOf('end_date')}\s*(?::|(?=\s))\s*(?<other>${other}(?!\p{L})\s*:?\s*)?`;
const deadline = pattern`(?<!\p{L})${phrases.milestone_area}(?!\p{L})[^.:;]{0,60}\s${[phrases.time_column, phrases.completion_column]}\s*:?\s+(?<other>${other}(?!\p{L})\s*:?\s*)?(?=1[.)]\s)`;
/** A list in a sentence, each with its dates behind their labels: `Milestones: 1. Study, Start date: …, End date: …; 2. …`. */
const inSentence = pattern`(?<!\p{L})${phrases.milestone_area}\s*:\s*(?=1[.)]\s)`;
/** No such table is longer, and no title. */
const longest = 30_000;
const longestTitle = 600;
const joins = /^[\s-]*$/;
/** The words of the milestones in front of both columns of dates: what stands between are other columns, or of what the milestones are. */
const titleColumn = pattern`(?<!\p{L})${phrases.milestone_area}(?!\p{L})(?<between>[^.:;]{0,160})$`;
const otherNames = patternWith('gu')`(?<!\p{L})${phrases.other_column}(?!\p{L})`;
const opening = /(?<![\s:;,(–-])[\s:;,(–-]+$/;

/**
 * Rows of a table that was flattened with its head into one paragraph.
 *
 * Shape: `"… Milestone Activity Start Date: End Date: 1. Draft the law January 2019 June 2019 2. Adopt the law July 2019 …"`. Rows are told by
 * their numbers, or, where there are none, by the two dates that each ends with; what stands behind the dates belongs to other columns.
 */
export const flatTable: MilestoneShape = (lines) => {
  for (const line of lines) {
    const rows = line.text.length <= longest ? readTable(line) : [];
    if (rows.length > 1) return rows;
  }
  return [];
};

function readTable(line: LabelledLine): RawMilestone[] {
  const folded = fold(line.text);
  const pair = both.exec(folded);
  const head = pair ?? deadline.exec(folded);
  const rest = head && slice(line, head.index + head[0].length);
  if (!head || !rest) return labelledList(line, folded);
  const numbered = numberedPieces(rest);
  const rows = numbered.length > 1 ? (pair ? numbered.map(withPair) : withDeadlines(numbered)) : null;
  const read = rows ?? (pair && !head.groups?.other ? betweenPairs(rest) : []);
  return pair
    ? withoutCells(read, columnsBefore(folded.slice(Math.max(0, pair.index - longestHead), pair.index)))
    : read;
}

/** No head of such a table is longer. */
const longestHead = 250;

/** How many other columns the head of a table names between the milestones and their dates. */
const columnsBefore = (head: string): number => titleColumn.exec(head)?.groups?.between?.match(otherNames)?.length ?? 0;

/**
 * The same rows without the cells of other columns behind their titles. A cell begins with a capital where no sentence begins; only where each
 * row has as many such places as there are columns it is known where.
 */
function withoutCells(rows: readonly RawMilestone[], columns: number): RawMilestone[] {
  if (columns === 0) return [...rows];
  const titles = rows.map(({ title }) => {
    const at = cellStarts(title.text);
    return at.length === columns ? slice(title, 0, at[0]) : null;
  });
  return rows.flatMap((row, i) => {
    const title = titles.includes(null) ? null : titles[i];
    return title ? [{ ...row, title }] : [];
  });
}

/** Where a word with a capital follows the end of a sentence or bracket, or a word in small letters that can be the last. */
const cellStarts = (text: string): number[] =>
  [...text.matchAll(/(?<=(?<before>[)\].;]|(?<!\S)\p{Ll}[\p{L}’'-]{2,})\s+)\p{Lu}\p{Ll}*(?![\p{L}\d])/gu)]
    .filter(({ groups }) => !isFunctionWord(groups?.before ?? ''))
    .map(({ index }) => index);

/** The rows of such a table that were not read, from the first; for pages on which no milestones are. */
export function unreadTable(lines: readonly LabelledLine[]): Fragment | null {
  for (const line of lines) {
    const head = both.exec(fold(line.text.slice(0, longest)));
    const before = head ? fold(line.text.slice(Math.max(0, head.index - longestHead), head.index)) : '';
    const rest = head && titleColumn.test(before) ? slice(line, head.index + head[0].length) : null;
    if (rest && findDates(rest).length > 1) return rest;
  }
  return null;
}

function labelledList(line: LabelledLine, folded: string): RawMilestone[] {
  const head = inSentence.exec(folded);
  const rest = head && slice(line, head.index + head[0].length);
  const rows = (rest ? numberedPieces(rest) : []).flatMap((piece) => {
    const dates = labelledDates(piece);
    const text = dates?.start && dates.due ? slice(piece, 0, dates.before) : null;
    return text && dates
      ? [milestone(strip(text, /^/, opening) ?? text, { start: dates.start, due: dates.due })]
      : [null];
  });
  return rows.includes(null) ? [] : (rows as RawMilestone[]);
}

/** The pieces behind numbers that run on from one. */
function numberedPieces(rest: Fragment): Fragment[] {
  const starts: { at: number; end: number }[] = [];
  for (const match of rest.text.matchAll(/(?<=^|\s)(\d{1,2})[.)]\s+(?=\p{L})/gu))
    if (Number(match[1]) === starts.length + 1) starts.push({ at: match.index, end: match.index + match[0].length });
  if (starts[0]?.at !== 0) return [];
  return starts.flatMap(({ end }, i) => slice(rest, end, starts[i + 1]?.at) ?? []);
}

/** A row with the first two dates that stand side by side; one without is its text up to its only date, of which nobody can tell which it is. */
function withPair(piece: Fragment): RawMilestone {
  const dates = findDates(piece);
  const at = dates.findIndex((date, i) => areSideBySide(piece, date, dates[i + 1]));
  const [start, due] = at === -1 ? [null, null] : dates.slice(at, at + 2);
  const first = start ?? dates.find(isFine);
  return milestone(titleOf(piece, first), { start: start ?? null, due: due ?? null });
}

/** Rows of which each has one date, that by which it is to be done. */
function withDeadlines(pieces: readonly Fragment[]): RawMilestone[] {
  const rows = pieces.map((piece) => ({ piece, dates: findDates(piece).filter(isFine) }));
  if (rows.some(({ dates }) => dates.length !== 1)) return [];
  return rows.map(({ piece, dates: [due] }) => milestone(titleOf(piece, due), { due: due ?? null }));
}

/**
 * Rows without numbers: each is the text between the dates of the one before and its own. A date behind a word like `by` or `in` is one of the
 * text: of any other that stands alone, or is one of three, the row is not known.
 */
function betweenPairs(rest: Fragment): RawMilestone[] {
  const dates = findDates(rest);
  const rows: RawMilestone[] = [];
  let from = 0;
  for (let i = 0; i < dates.length; i++) {
    const [start, due, next] = dates.slice(i, i + 3) as [Fragment, Fragment?, Fragment?];
    const isOfText = endsInFunctionWord(rest.text.slice(0, start.start - rest.start));
    if (!areBeside(rest, start, due)) {
      if (!isYear(start) && !isOfText) return [];
      continue;
    }
    if (isOfText || areBeside(rest, due, next)) return [];
    const title = slice(rest, from, start.start - rest.start);
    if (!title || title.text.length > longestTitle) return [];
    rows.push(milestone(strip(title, /^[\s.;]*/, opening) ?? title, { start, due }));
    from = due.end - rest.start;
    i++;
  }
  return rows;
}

const isYear = ({ text }: Fragment): boolean => /^\d{4}$/.test(text);
const lastWord = /(?<![\p{L}’'])(\p{L}+)\s*$/u;
const endsInFunctionWord = (text: string): boolean =>
  isFunctionWord(lastWord.exec(text.slice(-longestWord))?.[1] ?? '');
const longestWord = 30;

/** Two dates side by side, of which the second may be a year: `Spring 2019 2020`. */
const areBeside = (text: Fragment, start: Fragment, due: Fragment | undefined): due is Fragment =>
  due !== undefined && !isYear(start) && joins.test(fold(textBetween(text, start, due)));

const isFine = (date: Fragment) => !/^\d{4}$/.test(date.text) && dateNumbers(date.text) !== null;

const areSideBySide = (text: Fragment, start: Fragment, due: Fragment | undefined): due is Fragment =>
  due !== undefined && isFine(start) && isFine(due) && joins.test(fold(textBetween(text, start, due)));

const titleOf = (piece: Fragment, date: Fragment | undefined): Fragment => {
  const title = date ? sliceBefore(piece, date) : piece;
  return (title && strip(title, /^/, opening)) ?? piece;
};
