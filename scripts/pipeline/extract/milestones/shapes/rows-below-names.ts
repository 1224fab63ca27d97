import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import {
  type Fragment,
  slice,
  sliceBefore,
  sliceBehind,
  strip,
  textBehind,
  textBetween,
} from '../../../source/span.ts';
import { dateNumbers, findDates } from '../../../spellings/date-patterns.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern, patternWith } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';
import { type Column, columnNamed } from '../parts/columns.ts';
import { cutState } from '../parts/dates-and-state.ts';
import { stateIn } from '../parts/printed-states.ts';
import { datesAtEnd, type MilestoneShape, milestone } from '../shape.ts';

/** No head is longer, no name of a column has more words, and no cells behind the dates are longer. */
const longestHead = 160;
const mostWords = 6;
const longestBehind = 160;
/** The names of start and end side by side, which few lines have. */
const startAndEnd = pattern`${[spellingsOf('start_date'), phrases.start_word]}\s*:?\s+${[spellingsOf('end_date'), phrases.end_word, phrases.completion_column]}`;
/** The names of what is to be done and of when, side by side. */
const titleAndWhen = pattern`${[phrases.milestone_area, phrases.activities_column, phrases.activity]}\s*:?\s+${[phrases.time_column, phrases.completion_column]}(?!\p{L})`;
const joins = /^[\s-]*$/;
/** Ends in a word that wants another behind it. */
const inText = pattern`(?:^|\s)${[phrases.function_words, phrases.deadline, phrases.before]}$`;
const opening = /(?<![\s:;,(–-])[\s:;,(–-]+$/;

/**
 * Rows of a table flattened on one line each, below a line that is nothing but the names of its columns, of which some may stand behind the
 * dates.
 *
 * Shape: `"No. Activity Start End Responsible"` / `"1 Map the wells Jan 2023 Jun 2023 Office of Wells"`. The first line without two dates
 * side by side ends the table.
 */
export const rowsBelowNames: MilestoneShape = (lines) => {
  for (const [at, line] of lines.entries()) {
    const isShort = line.text.length <= longestHead;
    const folded = isShort ? fold(line.text) : '';
    const kinds = startAndEnd.test(folded) || titleAndWhen.test(folded) ? namesOn(line.text) : null;
    const rows = kinds && isHead(kinds) ? rowsFrom(lines, at + 1, kinds) : [];
    const isList = rows.length > 1 || !kinds?.includes('when') || lines[at + 1]?.ordinal != null;
    if (rows.length > 0 && isList) return rows;
  }
  return [];
};

/** The columns that a line names, one behind the other; `null` when a word of it is of no name. */
function namesOn(text: string): Column[] | null {
  const words = text.split(/\s+/);
  const kinds: Column[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(mostWords, words.length - at);
    while (length > 0 && columnNamed(words.slice(at, at + length).join(' ')) === 'unknown') length--;
    if (length === 0) return null;
    kinds.push(columnNamed(words.slice(at, at + length).join(' ')));
    at += length;
  }
  return kinds;
}

/** What is to be done stands in front of start and end, and nothing but its number before it. */
const isHead = (kinds: readonly Column[]): boolean => {
  const title = kinds.indexOf('title');
  if (title !== 0 && (title !== 1 || kinds[0] !== 'number')) return false;
  const start = kinds.indexOf('start');
  if (kinds[title + 1] === 'other' && start === title + 2) return kinds[start + 1] === 'due';
  return start === title + 1 ? kinds[start + 1] === 'due' : kinds.at(-1) === 'when' && kinds.length === title + 2;
};

/** How many lines behind the last row must not be rows: where they are, the texts of some go on over lines. */
const linesBehind = 4;

function rowsFrom(lines: readonly LabelledLine[], from: number, kinds: readonly Column[]): RawMilestone[] {
  const rows: RawMilestone[] = [];
  let at = from;
  for (let row = rowAt(lines, at, kinds); row; row = rowAt(lines, ++at, kinds)) rows.push(row);
  const goesOn = lines.slice(at + 1, at + 1 + linesBehind).some((line) => readRow(line, kinds));
  const next = lines[at];
  // A row whose title cannot be told from who does it: then those of the others are none either.
  const isUnread = kinds.includes('start') && next !== undefined && datesAtEnd(next) !== null;
  return goesOn || isUnread ? [] : rows;
}

const rowAt = (lines: readonly LabelledLine[], at: number, kinds: readonly Column[]): RawMilestone | null => {
  const line = lines[at];
  return line ? readRow(line, kinds) : null;
};

/** A row that ends in its period: `Train the keepers: May 2018 - June 2019`. */
function readPeriod(line: LabelledLine): RawMilestone | null {
  const body = line.body ?? line;
  const pair = datesAtEnd(body);
  const title = pair && slice(body, 0, pair.before);
  return title ? milestone(strip(title, /^/, opening) ?? title, { start: pair.start, due: pair.due }) : null;
}

/** A row that ends in its deadline, behind a word that is not in front of a date in a sentence: `Train the keepers December 2018`. */
function readDeadline(line: LabelledLine): RawMilestone | null {
  const body = line.body ?? line;
  const due = findDates(body).at(-1);
  const title = due && /^[\s.;]*$/.test(textBehind(body, due)) ? sliceBefore(body, due) : null;
  const isCell = title && due && dateNumbers(due.text)?.month !== undefined && !inText.test(fold(title.text));
  return isCell ? milestone(strip(title, /^/, opening) ?? title, { due }) : null;
}

const bodyName = patternWith('gu')`(?<=[\p{Ll})]\s)${phrases.institution_nouns}(?!\p{L})`;

/** What is to be done in front of who does it, which begins with the noun of a body: `Draft the law Ministry of Justice`. */
function withoutBody(text: Fragment): Fragment | null {
  const at = [...fold(text.text).matchAll(bodyName)].find(
    ({ index }) => /\p{Lu}/u.test(text.text.charAt(index)) && !inText.test(fold(text.text.slice(0, index).trimEnd())),
  )?.index;
  return at === undefined ? null : slice(text, 0, at);
}

function readRow(line: LabelledLine, kinds: readonly Column[]): RawMilestone | null {
  if (kinds.at(-1) === 'when') return readPeriod(line) ?? readDeadline(line);
  const dates = findDates(line);
  const at = dates.findIndex((date, i) => {
    const next = dates[i + 1];
    return next && joins.test(fold(textBetween(line, date, next)));
  });
  const [start, due] = at === -1 ? [] : dates.slice(at, at + 2);
  if (!start || !due) return null;
  const behind = sliceBehind(line, due);
  const isLast = kinds.at(-1) === 'due';
  if (behind && (isLast || behind.text.length > longestBehind)) return null;
  const number = kinds[0] === 'number' ? (/^\d{1,2}[.)]?\s+/.exec(line.text)?.[0].length ?? 0) : 0;
  const title = slice(line, number, start.start - line.start);
  const own = title && kinds[kinds.indexOf('title') + 1] === 'other' ? withoutBody(title) : title;
  const text = own && strip(own, /^(?:[•●–—-]\s+)?/u, opening);
  // Of several columns behind the dates nobody can tell where the last begins, unless it ends in a word that is a state.
  const isNext = kinds.indexOf('status') === kinds.indexOf('due') + 1;
  const state = isLast || kinds.at(-1) !== 'status' || !behind ? null : isNext ? behind : cutState(behind);
  return text && milestone(text, { start, due, ...stateIn(state, null) });
}
