import { fold } from '../../../source/fold.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { dateNumbers, findDates } from '../../../spellings/date-patterns.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern, patternPart, type Words } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { allOf } from '../../../spellings/spelling.ts';
import { undatedAt } from '../../../spellings/undated.ts';

/** In front of the second word of one label for both dates: `Start and end date: …`. */
const ofBoth = patternPart`(?<!\p{L})${phrases.start_word}\s+${phrases.span_and}\s+(?:de\s+)?`;
/** A label; a word alone, `Start: …`, begins its line or stands behind a stop. */
const labelOf = (names: Words, words: Words) =>
  pattern`(?:(?<!\p{L})(?<!${ofBoth})${names}|(?<=^|[.;,(|]\s*|\d\s+)${words})\s*:`;
/** Names of an end with a word for `expected` around it: `Expected completion date: …`. */
const expectedEnd = allOf(phrases.completion_column).filter((name) =>
  spellingsOf('end_date').some((end) => fold(name).includes(end)),
);
const startLabel = labelOf(spellingsOf('start_date'), phrases.start_word);
const endLabel = labelOf([spellingsOf('end_date'), expectedEnd], phrases.end_word);

/** Whether a line has a label for a start or an end more than once: it tells of several. */
export const tellsOfSeveral = (line: Fragment): boolean =>
  [startLabel, endLabel].some((label) => fold(line.text).split(label).length > 2);

/** Words for a date in front, also of languages that have no labels of their own in the tables: `Data de início: …`. */
const dateOf = patternPart`(?:${phrases.date_of}\s+)?`;

/** Both words behind a text, each with its date: `List the rivers Start: 01/2024  End: 06/2024`. */
const bothWords = pattern`(?<=\s)${dateOf}${phrases.start_word}\s*:\s*(?=\S[^:]{3,40}?\s${phrases.end_word}\s*:)`;
/** One of them, where its date follows: `Draw the map Inicio: mayo de 2020`. */
const [startWord, endWord] = [phrases.start_word, phrases.end_word].map(
  (words) => pattern`(?<=\s)${dateOf}${words}\s*:`,
) as [RegExp, RegExp];
/** A label that has lost its colon, in front of that of the end: `Start Date Jan 2020 End Date: Aug 2020`. */
const startBare = pattern`(?<!\p{L})${spellingsOf('start_date')}\s+(?=\S[^:]{3,40}?\s${spellingsOf('end_date')}\s*:)`;
const longestDate = 60;
const leadsTo = pattern`^\s*(?:${[phrases.span_from, phrases.deadline, phrases.in_front_of_date]}\s+)?(?:the\s+|el\s+|le\s+)?$`;

/** `2019.11`, `11.2019`: in a text the number of a section, and behind the label of a date a month. */
function monthInNumbers(rest: Fragment): Fragment | null {
  const length = /^(?:\d{4}\.\d{1,2}|\d{1,2}[.-]\d{4})(?![\d/-]|\.\d)/.exec(rest.text)?.[0].length ?? 0;
  const month = slice(rest, 0, length);
  return month && dateNumbers(month.text) ? month : null;
}

/** Dates behind their labels; `before` is where the first label begins. */
export interface LabelledDates {
  start: Fragment | null;
  due: Fragment | null;
  before: number;
}

/** Start and end of a line such as `Start date: Jan 2023   End date: 8th February 2024`. */
export function labelledDates(line: Fragment): LabelledDates | null {
  const folded = fold(line.text);
  const behind = (match: RegExpExecArray | null, until: number) => {
    const from = match ? match.index + match[0].length : until;
    const rest = slice(line, from, Math.min(until, from + longestDate));
    if (!rest) return null;
    const none = undatedAt(rest);
    if (none) return none;
    const date = monthInNumbers(rest) ?? findDates(rest)[0];
    // A date further on in the text is not the one that the label announces.
    return date && leadsTo.test(fold(line.text.slice(from, date.start - line.start))) ? date : null;
  };
  const followed = (match: RegExpExecArray | null) => (match && behind(match, line.text.length) ? match : null);
  const start =
    startLabel.exec(folded) ?? bothWords.exec(folded) ?? followed(startBare.exec(folded) ?? startWord.exec(folded));
  const end = endLabel.exec(folded) ?? followed(endWord.exec(folded));
  if (!start && !end) return null;
  return {
    start: behind(start, end && start && end.index > start.index ? end.index : line.text.length),
    due: behind(end, line.text.length),
    before: Math.min(start?.index ?? Number.POSITIVE_INFINITY, end?.index ?? Number.POSITIVE_INFINITY),
  };
}
