import { fold } from '../source/fold.ts';
import { type Fragment, slice } from '../source/span.ts';
import words from './dates.json' with { type: 'json' };
import { allOf, anyOf, type Spellings } from './spelling.ts';

const keyed = (table: Readonly<Record<string, Spellings>>) =>
  new Map(
    Object.entries(table).flatMap(([key, spellings]) => allOf(spellings).map((word) => [fold(word), Number(key)])),
  );

const months = keyed(words.months);
const ordinals = keyed(words.ordinals);
const month = `(?:${anyOf([...months.keys()])})`;
const ordinal = `(?:${anyOf([...ordinals.keys()])})`;
const quarter = `(?:${anyOf(allOf(words.quarter))})`;
const half = `(?:${anyOf(allOf(words.half))})`;
const nth = '(?:st|nd|rd|th|er|º|°)?';
const of = "(?:\\s*,)?\\s+(?:de\\s+|del\\s+|of\\s+|du\\s+|d')?";
const year = '(?:19|20)\\d{2}';

/** What a pattern found, in numbers: `part` is the quarter or the half. */
export interface DateNumbers {
  year: number;
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
}

interface DateShape {
  pattern: string;
  read: (groups: Record<string, string | undefined>) => DateNumbers | null;
}

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const monthOf = (text: string | undefined) => months.get(text ?? '');
const ordinalOf = (text: string | undefined) => ordinals.get(text ?? '');

/**
 * Every shape of a date, most telling first. To add one, add a row; the text is matched folded (`source/fold.ts`).
 * Day before month in numbers only where the order cannot be mistaken: `13/02/2018`, and `3/3/2018`; else the year alone.
 */
const shapes: readonly DateShape[] = [
  {
    pattern: `(?<y>${year})-(?<m>\\d{2})-(?<d>\\d{2})`,
    read: (g) => ({ year: Number(g.y), month: number(g.m), day: number(g.d) }),
  },
  {
    pattern: `(?<y>${year})[/.](?<m>\\d{1,2})[/.](?<d>\\d{1,2})`,
    read: (g) => ({ year: Number(g.y), month: number(g.m), day: number(g.d) }),
  },
  {
    pattern: `(?<d>\\d{1,2})${nth}\\s+(?:de\\s+|of\\s+)?(?<m>${month})\\.?${of}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), month: monthOf(g.m), day: number(g.d) }),
  },
  {
    pattern: `(?<m>${month})\\.?\\s+(?<d>\\d{1,2})${nth},?\\s+(?:de\\s+|of\\s+)?(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), month: monthOf(g.m), day: number(g.d) }),
  },
  {
    pattern: `(?<o>${ordinal})\\s+${quarter}${of}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), quarter: ordinalOf(g.o) }),
  },
  {
    pattern: `(?:q|t|${quarter})\\s?(?<q>[1-4])${of.replace('\\s+', '\\s*')}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), quarter: number(g.q) }),
  },
  {
    pattern: `(?<o>${ordinal})\\s+${half}${of}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), half: ordinalOf(g.o) }),
  },
  {
    pattern: `(?<m>${month})\\.?${of}(?<y>${year})`,
    read: (g) => ({ year: Number(g.y), month: monthOf(g.m) }),
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
  { pattern: `[hs](?<h>[12])\\s(?<y>${year})`, read: (g) => ({ year: Number(g.y), half: number(g.h) }) },
  { pattern: `(?<m>${month})\\.?[/-](?<y>${year})`, read: (g) => ({ year: Number(g.y), month: monthOf(g.m) }) },
  { pattern: `(?<m>\\d{1,2})/(?<y>${year})`, read: (g) => ({ year: Number(g.y), month: number(g.m) }) },
  { pattern: `(?<y>${year})`, read: (g) => ({ year: Number(g.y) }) },
];

function readNumeric(a: number, b: number, inYear: number): DateNumbers {
  if (a > 12 || a === b) return { year: inYear, month: b, day: a };
  if (b > 12) return { year: inYear, month: a, day: b };
  return { year: inYear };
}

const edge = { before: '(?<![\\p{L}\\d/.-])', after: '(?![\\p{L}\\d])(?!/\\d)(?!-\\d{2}(?:\\d{2})?(?![\\d/.-]))' };
const anchored = shapes.map(({ pattern, read }) => ({ pattern: new RegExp(`^(?:${pattern})$`, 'u'), read }));
/** Named groups may stand once in a pattern, so that the finder leaves them out. */
const finder = new RegExp(
  `${edge.before}(?:${shapes.map(({ pattern }) => pattern.replace(/\(\?<\w+>/g, '(?:')).join('|')})${edge.after}`,
  'gu',
);

/** Reads the numbers of a text that is one whole date; `null` when it is none. Shape: `"Abril de 2023"` → `{year: 2023, month: 4}`. */
export function dateNumbers(text: string): DateNumbers | null {
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  for (const { pattern, read } of anchored) {
    const match = pattern.exec(folded);
    if (match) return read(match.groups ?? {});
  }
  return null;
}

/** Finds the dates in a stretch of text, left to right. Shape: `"De 30 June 2018 a 30 June 2020"` → two fragments. */
export function findDates(from: Fragment): Fragment[] {
  return [...fold(from.text).matchAll(finder)].flatMap((match) => {
    const found = slice(from, match.index, match.index + match[0].length);
    return found ? [found] : [];
  });
}

/**
 * The first and last day a date can mean, as numbers to compare: `{year: 2018, quarter: 3}` → `[20180701, 20180931]`. The last
 * day of a month is taken for its 31st.
 */
export function dateBounds({ year: inYear, month: of, day, quarter: q, half: h }: DateNumbers): [number, number] {
  const [first, last] = q ? [q * 3 - 2, q * 3] : h ? [h * 6 - 5, h * 6] : [of ?? 1, of ?? 12];
  return [inYear * 10_000 + first * 100 + (day ?? 1), inYear * 10_000 + last * 100 + (day ?? 31)];
}
