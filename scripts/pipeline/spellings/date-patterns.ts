import { type Fragment, slice } from '../source/span.ts';
import type { DateNumbers, Period } from './date-numbers.ts';
import { shapes } from './date-shapes.ts';
import { article, before, beforeEnd, foldDate, month, note, nth, part, yearBehind } from './date-words.ts';
import { firstMatches, groupsOf } from './first-match.ts';
import { pattern, patternPart, patternWith } from './pattern.ts';
import phrases from './phrases.json' with { type: 'json' };

// A date in numbers may stand right behind the dash of a period: `01/2017-06/2017`, `2017.01-2017.06`.
const edge = {
  before:
    '(?:(?<![\\p{L}\\d/.-])|(?<=\\d[/.](?:19|20)\\d{2}\\.?-)(?=\\d{1,2}[/.]\\d)|(?<=(?:19|20)\\d{2}(?:[./-]\\d{1,2}){1,2}\\.?-)(?=(?:19|20)\\d{2}[./-]\\d))',
  after: '(?![\\p{L}\\d])(?!/\\d)(?!-\\d{2}(?:\\d{2})?(?![\\d/.-]))',
};
const deadline = patternPart`(?:${phrases.deadline}\s+${article}|${beforeEnd})`;
const anchored = shapes.map(({ pattern, read, ends }) => ({
  pattern: new RegExp(`^${deadline}?${part}?(?:${pattern})$`, 'u'),
  read,
  ends,
}));
/** Named groups may stand once in a pattern, so that the finder leaves them out. */
const finders = groupsOf(
  shapes
    .filter(({ alone }) => !alone)
    .map(({ pattern }) => pattern.replace(/\(\?<\w+>/g, '(?:').replaceAll('\\k<s>', '[-/.]')),
).map(
  (group) =>
    patternWith(
      'gu',
    )`${edge.before}${before}?${part}?(?:${group})(?:(?<=(?:19|20)\d{2})\s${yearBehind})?${edge.after}${note}?`,
);

/** `2019 р.`, `2019 г.`: the word for a year behind it, in short. */
const yearMark = pattern`(?<=(?:19|20)\d{2})(?:\s?[рг]\.?|\s${yearBehind}\.?)$`;
const noteMark = pattern`(?<=.)${note}$`;
const wholeOf = (text: string): string =>
  foldDate(text).replace(/\s+/g, ' ').trim().replace(noteMark, '').replace(yearMark, '');

/** Reads the numbers of a text that is one whole date; `null` when it is none. Shape: `"Abril de 2023"` → `{year: 2023, month: 4}`. */
export function dateNumbers(text: string): DateNumbers | null {
  const folded = wholeOf(text);
  for (const { pattern, read } of anchored) {
    const match = pattern.exec(folded);
    if (match) return read(match.groups ?? {});
  }
  return null;
}

const inFront = pattern`^${phrases.in_front_of_date}\s+`;

/** No date in a cell of its own is longer, with what is said of it. */
const longestCell = 120;
/** What a cell says of its date in brackets, without a number or a month: `December 2022 (ongoing)`. That it is the start is another thing. */
const remark = /\s\((?<words>[^()\p{N}]{3,60})\)$/u;
const otherDate = pattern`(?<!\p{L})(?:${phrases.start_word}|${phrases.from_start}|${phrases.before}|${month})(?!\p{L})`;

/**
 * The same of a text that stands in the place of a date, where no more than a word like `in` or `until` is in front of it, and a remark in
 * brackets behind: `a diciembre de 2023`, `December 2022 (ongoing)`.
 */
export function numbersInCell(text: string): DateNumbers | null {
  const found = dateNumbers(text);
  if (found || text.length > longestCell) return found;
  const folded = foldDate(text).trimEnd();
  const said = remark.exec(folded);
  const end = said && !otherDate.test(said.groups?.words ?? '') ? said.index : folded.length;
  return dateNumbers(text.slice(inFront.exec(folded)?.[0].length ?? 0, end));
}

/** No period has more. */
const mostYears = 10;
/** `2022-2023`, `2022–23`; of `2011-12` nobody can tell whether it is a month. */
const yearsAlone = /^(?<y>(?:19|20)\d{2})\s?-\s?(?<z>(?:19|20)?\d{2})$/;

/**
 * Reads the two ends of a text that is one period whose year is said once, or two years; `null` when it is none.
 *
 * Shape: `"15 May – 15 June 2022"` → `[{year: 2022, month: 5, day: 15}, {year: 2022, month: 6, day: 15}]`; `"2022–23"` → two years.
 */
export function periodNumbers(text: string): Period | null {
  const folded = wholeOf(text);
  const { y = '', z = '' } = yearsAlone.exec(folded)?.groups ?? {};
  if (y) {
    const last = Number(z.length === 2 ? `${y.slice(0, 2)}${z}` : z);
    const sure = last > Number(y) && last - Number(y) <= mostYears && (z.length === 4 || Number(z) > 12);
    return sure ? [{ year: Number(y) }, { year: last }] : null;
  }
  for (const { pattern, ends } of anchored) {
    const match = ends && pattern.exec(folded);
    if (match) return ends(match.groups ?? {});
  }
  return null;
}

/**
 * Finds the dates in a stretch of text, left to right; what is before a date is found with its word, and is none that can be read: `before May 2020`.
 *
 * Shape: `"De 30 June 2018 a 30 June 2020"` → two fragments.
 */
export function findDates(from: Fragment): Fragment[] {
  if (!/\p{Nd}/u.test(from.text)) return [];
  return [...firstMatches(finders, foldDate(from.text))].flatMap((match) => {
    const found = slice(from, match.index, match.index + match[0].length);
    return found ? [found] : [];
  });
}

/** Whether a text that stands in the place of a date is one, also one that cannot be read: `before May 2020`, `FY 2019`. */
export const isDateCell = (text: Fragment): boolean =>
  numbersInCell(text.text) !== null ||
  findDates(text).some(({ start, end }) => start === text.start && end === text.end);

const monthAtEnd = pattern`(?:^|[\s(,-])${month}\.?(?:\s+\d{1,2}${nth})?$`;
/** Whether a text ends in a day or month without its year: what is behind is the rest of a period, `15 May – 15 June 2022`. */
export const endsInMonth = (text: string): boolean => monthAtEnd.test(foldDate(text.slice(-40)));
