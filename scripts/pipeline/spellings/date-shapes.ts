import { type DateNumbers, dateBounds, type Period } from './date-numbers.ts';
import {
  and,
  andWord,
  article,
  between,
  day,
  dayOf,
  fiscalYear,
  half,
  inMonth,
  inThe,
  last,
  month,
  months,
  nth,
  of,
  ordinal,
  ordinals,
  quarter,
  quarterMark,
  roman,
  romanNumeral,
  season,
  seasonInYear,
  through,
  throughWord,
  year,
} from './date-words.ts';

export interface DateShape {
  pattern: string;
  /** In running text the numbers of laws are written so too: read only where nothing else stands. */
  alone?: boolean;
  read: (groups: Groups) => DateNumbers | null;
  /** Its first and last date, where it is a period of which the year is said once: `15 May – 15 June 2022`. */
  ends?: (groups: Groups) => Period | null;
}

type Groups = Record<string, string | undefined>;

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const monthOf = (text: string | undefined) => months.get(text ?? '');
const ordinalOf = (text: string | undefined) => ordinals.get(text ?? '');

const monthsOf = (g: Groups): Period | null =>
  inOrder({ year: Number(g.y), month: monthOf(g.m) ?? 0 }, { year: Number(g.y), month: monthOf(g.n) ?? 0 });
const daysOf = (g: Groups): Period | null =>
  inOrder(
    { year: Number(g.y), month: monthOf(g.m) ?? 0, day: Number(g.d) },
    { year: Number(g.y), month: monthOf(g.n ?? g.m) ?? 0, day: Number(g.e) },
  );
/** A period that seems to end before it begins is in two years, and only one is said. */
const inOrder = (start: DateNumbers, end: DateNumbers): Period | null =>
  dateBounds(start)[0] < dateBounds(end)[0] ? [start, end] : null;
const readDays = (g: Groups): DateNumbers | null =>
  daysOf(g) && readMonths(monthOf(g.m) ?? 0, monthOf(g.n ?? g.m) ?? 0, Number(g.y));

/** Days of one year, or of one month, from one to another. */
const periodsOfDays: readonly DateShape[] = [
  ...[
    `${dayOf('d', 'm')}${through}${article}${dayOf('e', 'n')}${of}(?<y>${year})`,
    `${inMonth('m', 'd')}${through}${article}${inMonth('n', 'e')},?\\s+(?:de\\s+|of\\s+)?(?<y>${year})`,
    `${between}${article}${dayOf('d', 'm')}${and}${article}${dayOf('e', 'n')}${of}(?<y>${year})`,
    `${between}${inMonth('m', 'd')}${and}${inMonth('n', 'e')},?\\s+(?<y>${year})`,
    `${between}${article}${day('d')}${and}${article}${dayOf('e', 'm')}${of}(?<y>${year})`,
    `${day('d')}\\s+${throughWord}\\s+${article}${dayOf('e', 'm')}${of}(?<y>${year})`,
  ].map((pattern) => ({ pattern, read: readDays, ends: daysOf })),
  // A number in front of a dash may be that of a row.
  {
    pattern: `${day('d')}\\s*-\\s*${dayOf('e', 'm')}${of}(?<y>${year})`,
    alone: true,
    read: readDays,
    ends: daysOf,
  },
  {
    pattern: `${inMonth('m', 'd')}\\s*-\\s*${day('e')},?\\s+(?<y>${year})`,
    read: readDays,
    ends: daysOf,
  },
];

/** `2022 December`, with no year behind it, whose the month could be too. */
const yearAndMonth = `${year}(?:\\s*,)?[\\s-]\\s*${month}(?![\\p{L}])(?!\\.?,?\\s*\\d)`;

const partOfYear = `(?:q[1-4]|${ordinal}\\s+(?:${quarter}|${half}))`;
/** Between two months in numbers that stand side by side. */
const besideMonth = '\\s{1,3}(?:-\\s?)?';
/** `2019`, `2019/20`, `2019-2020`. */
const yearOrTwo = `${year}(?:\\s?[/-]\\s?(?:19|20)?\\d{2}(?!\\d))?`;

/** Dates of no year of the calendar: a fiscal year, whose first day differs from country to country, and seasons that may be in two. */
const inNoYear: readonly DateShape[] = [
  `(?:${partOfYear}${of})?${fiscalYear}\\s?(?:of\\s+|de\\s+)?${yearOrTwo}`,
  `${season}\\s*(?:[/-]|${andWord})\\s*${season}${of}${yearOrTwo}`,
  `${season}${of}${year}\\s?[/-]\\s?(?:19|20)?\\d{2}`,
].map((pattern) => ({ pattern, read: () => null }));

/**
 * Every shape of a date, most telling first. To add one, add a row; the text is matched folded (`source/fold.ts`).
 * Seasons are known to the year, or not at all. Day before month in numbers only where the order cannot be mistaken: `13/02/2018`, and `3/3/2018`; else the year alone.
 */
export const shapes: readonly DateShape[] = [
  ...inNoYear,
  ...periodsOfDays,
  {
    pattern: `(?<y>${year})-(?<m>\\d{2})-(?<d>\\d{2})`,
    read: (g) => ({ year: Number(g.y), month: number(g.m), day: number(g.d) }),
  },
  {
    pattern: `(?<y>${year})[/.](?<m>\\d{1,2})[/.](?<d>\\d{1,2})`,
    read: (g) => ({ year: Number(g.y), month: number(g.m), day: number(g.d) }),
  },
  {
    pattern: `(?<d>\\d{1,2})(?<s>[-/.])(?<m>${month})\\.?\\k<s>(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), month: monthOf(g.m), day: number(g.d) }),
  },
  // German and others put a stop behind the day; in a text that may be the number of an item, but not behind a bracket, a colon or the end of a cell.
  ...[`(?<d>\\d{1,2})`, `(?<d>\\d{1,2})(?<=[(:|\\u2003]\\s?\\d{1,2})`].map((dayOfMonth, i) => ({
    pattern: `${dayOfMonth}\\.\\s+(?<m>${month})\\.?${of}(?<y>${year})`,
    alone: i === 0,
    read: (g: Groups) => ({ year: Number(g.y), month: monthOf(g.m), day: number(g.d) }),
  })),
  {
    pattern: `(?<d>\\d{1,2})${nth}\\s+${inThe}(?<m>${month})\\.?${of}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), month: monthOf(g.m), day: number(g.d) }),
  },
  {
    pattern: `(?<m>${month})\\.?\\s+(?<d>\\d{1,2})${nth},?\\s+(?:de\\s+|of\\s+)?(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), month: monthOf(g.m), day: number(g.d) }),
  },
  ...[
    `${between}(?<m>${month})\\.?${and}(?<n>${month})\\.?${of}(?<y>${year})`,
    `(?<m>${month})\\.?${through}(?<n>${month})\\.?${of}(?<y>${year})`,
  ].map((pattern) => ({
    pattern,
    read: (g: Groups) => readMonths(monthOf(g.m) ?? 0, monthOf(g.n) ?? 0, Number(g.y)),
    ends: monthsOf,
  })),
  {
    pattern: `q(?<q>[1-4])${through}q?(?<r>[1-4])[/,\\s-]\\s?(?<y>${year})`,
    read: (g) => readMonths(Number(g.q) * 3 - 2, Number(g.r) * 3, Number(g.y)),
    ends: (g) => inOrder({ year: Number(g.y), quarter: Number(g.q) }, { year: Number(g.y), quarter: Number(g.r) }),
  },
  {
    pattern: `(?<o>${ordinal})\\s+${quarter}${of}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), quarter: ordinalOf(g.o) }),
  },
  {
    pattern: `${quarterMark}\\s?(?<q>[1-4])(?:\\s?[/-]\\s?|${of.replace('\\s+', '\\s*')})(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), quarter: number(g.q) }),
  },
  {
    pattern: `${quarter}\\s(?<o>${romanNumeral})${of}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), quarter: roman.get(g.o ?? '') }),
  },
  {
    pattern: `${half}\\s(?<h>[12])${of.replace('\\s+', '\\s*')}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), half: number(g.h) }),
  },
  // The fourth quarter, or the second half, is also called the last.
  {
    pattern: `${last}\\s+${quarter}${of}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), quarter: 4 }),
  },
  {
    pattern: `${last}\\s+${half}${of}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), half: 2 }),
  },
  { pattern: `(?<y>${year})\\s?[/,-]?\\s?q(?<q>[1-4])`, read: (g) => ({ year: Number(g.y), quarter: number(g.q) }) },
  {
    pattern: `(?<o>${ordinal})\\s+${half}${of}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), half: ordinalOf(g.o) }),
  },
  // The year first, `2019 1st half`, where no year follows too.
  ...[quarter, half].map((part) => ({
    pattern: `(?<y>${year})(?:\\s*,)?\\s+(?<o>${ordinal})\\s+${part}(?!\\p{L}|${of}${year})`,
    read: (g: Groups) =>
      part === half ? { year: Number(g.y), half: ordinalOf(g.o) } : { year: Number(g.y), quarter: ordinalOf(g.o) },
  })),
  {
    pattern: `(?<m>${month})\\.?${of}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), month: monthOf(g.m) }),
  },
  // The year first, where no year follows the month too: of `2019 March 2020` nobody knows whose the month is.
  ...[
    `(?<=${year}(?:\\s*,)?[\\s-]\\s*${month}\\.?\\s*(?:-|${throughWord})?\\s*)(?<y>${year})(?:\\s*,)?[\\s-]\\s*(?<m>${month})(?![\\p{L}])(?!\\.?,?\\s*\\d)`,
    `(?<y>${year})(?:\\s*,)?[\\s-]\\s*(?<m>${month})\\.?(?=\\s*(?:$|[.,;:)\\]|]|-\\s*${yearAndMonth})|\\s+(?:${throughWord}\\s+)?${yearAndMonth})`,
  ].map((pattern) => ({ pattern, read: (g: Groups) => ({ year: Number(g.y), month: monthOf(g.m) }) })),
  {
    pattern: `(?<y>${year})(?:\\s*,)?\\s+(?<m>${month})\\.?\\s+(?<d>\\d{1,2})${nth}`,
    read: (g) => ({ year: Number(g.y), month: monthOf(g.m), day: number(g.d) }),
  },
  // `2020.9 - 2021.3`; without its other end it may be a number of a section.
  ...[
    `(?<y>${year})\\.(?<m>\\d{1,2})(?=\\.?\\s*-\\s*${year}\\.\\d{1,2}(?!\\.?\\d))`,
    `(?<=${year}\\.\\d{1,2}\\.?\\s*-\\s*)(?<y>${year})\\.(?<m>\\d{1,2})`,
    `(?<y>${year})\\.(?<m>\\d{1,2})\\.?`,
  ].map((pattern, i) => ({
    pattern,
    alone: i === 2,
    read: (g: Groups) => ({ year: Number(g.y), month: number(g.m) }),
  })),
  // With stops the day is written first.
  {
    pattern: `(?<a>\\d{1,2})\\.(?<b>\\d{1,2})\\.(?<y>${year})`,
    read: (g) =>
      Number(g.b) > 12
        ? readNumeric(Number(g.a), Number(g.b), Number(g.y))
        : { year: Number(g.y), month: number(g.b), day: number(g.a) },
  },
  {
    pattern: `(?<d>\\d{1,2})\\.\\s(?<m>\\d{1,2})\\.\\s(?<y>${year})`,
    alone: true,
    read: (g) => ({ year: Number(g.y), month: number(g.m), day: number(g.d) }),
  },
  {
    pattern: `(?<a>\\d{1,2})[/.](?<b>\\d{1,2})[/.](?<y>${year})`,
    read: (g) => readNumeric(Number(g.a), Number(g.b), Number(g.y)),
  },
  {
    pattern: `(?<a>\\d{1,2})-(?<b>\\d{1,2})-(?<y>${year})`,
    read: (g) => readNumeric(Number(g.a), Number(g.b), Number(g.y)),
  },
  { pattern: `(?<q>[1-4])\\s?[qt]\\s?(?<y>${year})`, read: (g) => ({ year: Number(g.y), quarter: number(g.q) }) },
  { pattern: `(?<h>[12])h\\s?(?<y>${year})`, read: (g) => ({ year: Number(g.y), half: number(g.h) }) },
  { pattern: `(?<y>${year})\\s?[/,-]?\\s?h(?<h>[12])`, read: (g) => ({ year: Number(g.y), half: number(g.h) }) },
  { pattern: `[hs](?<h>[12])[/,\\s-]\\s?(?<y>${year})`, read: (g) => ({ year: Number(g.y), half: number(g.h) }) },
  {
    pattern: `(?<m>${month})(?:\\.?[/-]|\\.?\\s?')(?<y>\\d{2})`,
    read: (g) => (isRecent(g.y) ? { year: 2000 + Number(g.y), month: monthOf(g.m) } : null),
  },
  {
    pattern: `(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{2})`,
    read: (g) => (isRecent(g.y) ? readNumeric(Number(g.d), Number(g.m), 2000 + Number(g.y)) : null),
  },
  {
    pattern: `(?<d>\\d{1,2})(?<s>[.-])(?<m>\\d{1,2})\\k<s>(?<y>\\d{2})`,
    alone: true,
    read: (g) => (isRecent(g.y) ? readNumeric(Number(g.d), Number(g.m), 2000 + Number(g.y)) : null),
  },
  {
    pattern: `(?<y>${year})[-/](?<m>\\d{2})`,
    alone: true,
    // `2011-12` may be two years.
    read: (g) => (Number(g.m) <= Number((g.y ?? '').slice(2)) ? { year: Number(g.y), month: number(g.m) } : null),
  },
  {
    pattern: `(?<m>\\d{1,2})[.-](?<y>${year})`,
    alone: true,
    read: (g) => ({ year: Number(g.y), month: number(g.m) }),
  },
  // Beside another one it is no number of a section: `08.2020 12.2020`.
  ...[
    `(?<m>\\d{1,2})\\.(?<y>${year})(?=${besideMonth}\\d{1,2}\\.${year}(?!\\.?\\d))`,
    `(?<=\\d\\.${year}${besideMonth})(?<m>\\d{1,2})\\.(?<y>${year})`,
  ].map((pattern) => ({
    pattern,
    read: (g: Groups) => ({ year: Number(g.y), month: number(g.m) }),
  })),
  {
    pattern: `(?<s>${season})${of.replace('\\s+', '\\s*')}(?<y>${year})`,
    // Summer and winter are in two years on one half of the earth.
    read: (g) => (seasonInYear.test(g.s ?? '') ? { year: Number(g.y) } : null),
  },
  { pattern: `(?<m>${month})\\.(?<y>${year})`, read: (g) => ({ year: Number(g.y), month: monthOf(g.m) }) },
  { pattern: `(?<m>${month})\\.?[/-](?<y>${year})`, read: (g) => ({ year: Number(g.y), month: monthOf(g.m) }) },
  { pattern: `(?<m>\\d{1,2})/(?<y>${year})`, read: (g) => ({ year: Number(g.y), month: number(g.m) }) },
  { pattern: `(?<y>${year})`, read: (g) => ({ year: Number(g.y) }) },
];

/** Two digits that are a year of OGP’s plans. */
const isRecent = (digits: string | undefined) => Number(digits) >= 11 && Number(digits) <= 40;

/** Months from one to another: a quarter, a half or a year where they are one; else known to the year. */
function readMonths(first: number, last: number, inYear: number): DateNumbers | null {
  if (last < first) return null;
  if (last - first === 2 && last % 3 === 0) return { year: inYear, quarter: last / 3 };
  if (last - first === 5 && last % 6 === 0) return { year: inYear, half: last / 6 };
  return first === last ? { year: inYear, month: first } : { year: inYear };
}

function readNumeric(a: number, b: number, inYear: number): DateNumbers {
  if (a > 12 || a === b) return { year: inYear, month: b, day: a };
  if (b > 12) return { year: inYear, month: a, day: b };
  return { year: inYear };
}
