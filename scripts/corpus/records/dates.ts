import type { PrintedDate } from './facts.ts';
import { type Language, pick } from './language.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};
const quarters: Readonly<Record<Language, readonly string[]>> = {
  es: ['Primer trimestre', 'segundo trimestre', 'Tercer trimestre', 'cuarto trimestre'],
  en: ['First quarter', 'Second quarter', 'third quarter', 'Fourth quarter'],
  fr: ['Premier trimestre', 'deuxième trimestre', 'Troisième trimestre', 'quatrième trimestre'],
};
const halves: Readonly<Record<Language, readonly string[]>> = {
  es: ['Primer semestre de', 'segundo semestre de'],
  en: ['First half of', 'second half of'],
  fr: ['Premier semestre', 'second semestre'],
};

/** A day that is printed in one of several shapes, most of which say less than the day. */
export interface Day {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** What a shape lets a reader know. */
type Precision = 'day' | 'month' | 'quarter' | 'half_year' | 'year';
interface Shape {
  precision: Precision;
  print: (day: Day, language: Language) => string;
}

const two = (number: number) => String(number).padStart(2, '0');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const monthName = ({ month }: Day, language: Language) => pick(months[language], month - 1);
const of = (language: Language) => (language === 'es' ? ' de ' : ' ');
const ordinal = (day: number) => `${day}${day === 1 ? 'st' : day === 2 ? 'nd' : day === 3 ? 'rd' : 'th'}`;

/** Months, as pages print them most. */
const inMonth: readonly Shape[] = [
  { precision: 'month', print: (day, language) => `${monthName(day, language)}${of(language)}${day.year}` },
  { precision: 'month', print: (day, language) => `${capital(monthName(day, language))} ${day.year}` },
  { precision: 'month', print: (day) => `${two(day.month)}/${day.year}` },
  // What a translator left as it was.
  { precision: 'month', print: (day) => `${monthName(day, 'en').slice(0, 3)} ${day.year}` },
];
const inDay: readonly Shape[] = [
  { precision: 'day', print: (day, language) => [day.day, monthName(day, language), day.year].join(of(language)) },
  { precision: 'day', print: (day) => `${day.day} ${monthName(day, 'en')} ${day.year}` },
  { precision: 'day', print: (day) => `${ordinal(day.day)} ${monthName(day, 'en')} ${day.year}` },
  {
    precision: 'day',
    print: (day, language) => `${capital(monthName(day, language))} ${two(day.day)}, ${day.year}`,
  },
];
const inPart: readonly Shape[] = [
  {
    precision: 'quarter',
    print: ({ month, year }, language) => `${pick(quarters[language], Math.floor((month - 1) / 3))} ${year}`,
  },
  {
    precision: 'half_year',
    print: ({ month, year }, language) => `${pick(halves[language], month > 6 ? 1 : 0)} ${year}`,
  },
];
const inYear: readonly Shape[] = [{ precision: 'year', print: ({ year }) => String(year) }];

/** Every shape of a date, by what the place on the page allows. */
export const dateShapes = {
  month: inMonth,
  any: [...inMonth, ...inDay, ...inPart, ...inYear],
  /** Two of them side by side are dates and nothing else. */
  pair: [...inMonth, ...inDay, ...inPart],
  numeric: inMonth.slice(2, 3),
  day: inDay,
  words: [...inMonth.slice(0, 2), ...inDay.slice(0, 2)],
  year: inYear,
} as const;

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** What a printed date means, at the precision of its shape. Shape: quarter of 2018-08-03 → `2018-35`, from July to September. */
function meaning({ year, month, day }: Day, precision: Precision): Omit<PrintedDate, 'verbatim'> {
  const between = (first: number, last: number) => ({
    earliest: `${year}-${two(first)}-01`,
    latest: `${year}-${two(last)}-${two(lastDay(year, last))}`,
  });
  const quarter = Math.ceil(month / 3);
  const half = month > 6 ? 2 : 1;
  const iso = `${year}-${two(month)}-${two(day)}`;
  const means = {
    day: { edtf: iso, earliest: iso, latest: iso },
    month: { edtf: `${year}-${two(month)}`, ...between(month, month) },
    quarter: { edtf: `${year}-${32 + quarter}`, ...between(quarter * 3 - 2, quarter * 3) },
    half_year: { edtf: `${year}-${39 + half}`, ...between(half * 6 - 5, half * 6) },
    year: { edtf: String(year), ...between(1, 12) },
  };
  return { ...means[precision], precision };
}

/** Prints a day in one of some shapes. Shape: `printDate({year: 2022, month: 8, day: 3}, dateShapes.month, 0, "es")` → `agosto de 2022`. */
export function printDate(day: Day, shapes: readonly Shape[], which: number, language: Language): PrintedDate {
  const shape = pick(shapes, which);
  return { verbatim: shape.print(day, language), ...meaning(day, shape.precision) };
}

/** Whether a day stands beside an English month or has an English ordinal: on pages in Spanish a translator left it. */
export const isInEnglish = ({ verbatim, precision }: PrintedDate): boolean =>
  precision === 'day' && months.en.some((name) => verbatim.includes(` ${name} `));

/** The day that lies some months behind the first of a year. */
export const dayAfter = (year: number, monthsLater: number, day: number): Day => ({
  year: year + Math.floor(monthsLater / 12),
  month: (monthsLater % 12) + 1,
  day: (day % 28) + 1,
});
