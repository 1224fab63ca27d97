import { fold } from '../../../source/fold.ts';
import { type Fragment, slice, tailOf, textBehind } from '../../../source/span.ts';
import { dateNumbers, findDates, periodNumbers } from '../../../spellings/date-patterns.ts';
import { pattern, patternPart } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';
import { lastLineOf, withLastLine } from '../shape.ts';

/** How a period is opened: `(`, `: `, ` – `, ` from `, ` d'`. */
const from = patternPart`(?:${phrases.span_from}\s+|d'\s?)`;
const opens = pattern`(?:\s*[([]\s*${from}?|\s*[:,;]\s+${from}?|\s+-\s+|\s+${from}|(?<=[.;])\s+)$`;
const between = pattern`^\.?\s*(?:[-~]|${phrases.span_to}(?=\s))?\s*(?:the\s+|el\s+|le\s+)?$`;
const deadline = pattern`\s*[,;([:-]?\s*(?<!\p{L})(?:(?<by>${phrases.deadline})|${phrases.deadline_month})\s*(?:the\s+|el\s+|le\s+)?$`;
/** `Choose a standard - start Q3 2016, end Q4 2016`: each date behind its word. */
const startWord = pattern`[\s,;:|([-]+${phrases.start_word}\s*:?\s*$`;
const endWord = pattern`^[\s,;|]+${phrases.end_word}\s*:?\s+(?=\S)`;
const closes = /^[\s.;,)\]]*$/;
/** No period is longer, so that only the end of a text has to be looked at. */
const longest = 160;

/** Whether a date says more than its year. */
const isFine = (date: Fragment) => dateNumbers(date.text)?.month !== undefined || !/^\d{4}$/.test(date.text);

/**
 * Gives a milestone without dates those that its text ends with: a period, or a day by which it is to be done.
 *
 * Shape: `"Print the book (January 2019 – June 2020)"`, `"Print the book from 1 May 2019 to 3 June 2019"` → start and due;
 * `"Print the book by the end of 2019"` → due. Two years alone may be those that a report is on, and are left in the text.
 */
export function withDatesOfText(milestone: RawMilestone): RawMilestone {
  const { titleRest } = milestone;
  const found = milestone.start || milestone.due ? null : datesAtEndOf(lastLineOf(milestone));
  if (!found) return milestone;
  const { title, start, due } = found;
  return {
    ...(title ? withLastLine(milestone, title) : { ...milestone, titleRest: titleRest.slice(0, -1) }),
    start,
    due,
  };
}

function datesAtEndOf(text: Fragment) {
  const tail = tailOf(text, longest);
  const [start, due] = [findDates(tail).at(-2), findDates(tail).at(-1)];
  if (!due || !closes.test(textBehind(tail, due))) return null;
  const folded = fold(tail.text);
  const head = (end: number) => folded.slice(0, end - tail.start);
  const cut = (length: number) => slice(text, 0, tail.start - text.start + length);
  if (start && between.test(folded.slice(start.end - tail.start, due.start - tail.start))) {
    const opened = opens.exec(head(start.start));
    // Two cells of a table, side by side.
    if (start.end + 1 === due.start && /\s/.test(tail.text.charAt(start.end - tail.start)))
      return { title: cut(start.start - tail.start), start, due };
    const sure = opened && (isFine(start) || isFine(due) || /[([]/.test(opened[0]));
    return sure ? { title: cut(opened.index), start, due } : null;
  }
  const word = start && startWord.exec(head(start.start));
  // `end May 2019` alone is a date too.
  const end = word ? endWord.exec(folded.slice(start.end - tail.start))?.[0].length : undefined;
  const last = end === undefined || !start ? null : slice(due, start.end + end - due.start);
  if (start && word && last?.end === due.end && start.end + (end ?? 0) >= due.start)
    return { title: cut(word.index), start, due: last };
  const opened = periodNumbers(due.text) ? opens.exec(head(due.start)) : null;
  if (opened) return { title: cut(opened.index), start: due, due };
  const said = deadline.exec(head(due.start));
  return said && (said.groups?.by || isFine(due)) ? { title: cut(said.index), start: null, due } : null;
}
