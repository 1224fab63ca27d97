import type { Precision } from '../model/partial-date.ts';
import type { Language } from '../strings/routes.ts';

/** The five columns of a date, without their prefix. */
export interface DateColumns {
  verbatim: string | null;
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  precision: Precision | null;
}

const months = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const ordinals = { es: ['primer', 'segundo', 'tercer', 'cuarto'], en: ['first', 'second', 'third', 'fourth'] };
const between = { es: ' de ', en: ' ' };

/** Takes the five columns of one date out of a row. Shape: `(milestone, "due")` → `{verbatim: "Diciembre 2019", …}`. */
export function dateOf<P extends string>(
  row: Record<`${P}_${keyof DateColumns}`, string | null>,
  prefix: P,
): DateColumns {
  return {
    verbatim: row[`${prefix}_verbatim`],
    edtf: row[`${prefix}_edtf`],
    earliest: row[`${prefix}_earliest`],
    latest: row[`${prefix}_latest`],
    precision: row[`${prefix}_precision`] as Precision | null,
  };
}

/**
 * Writes an EDTF date at its own precision.
 *
 * Shape: `"2018-06-30"` → `"30 de junio de 2018"`, `"2018-35"` → `"third quarter of 2018"`, `"2018-40"` → `"primer semestre de 2018"`.
 */
export function formatEdtf(edtf: string, lang: Language): string {
  const [year = '', part, day] = edtf.split('-');
  if (part === undefined) return year;
  const number = Number(part);
  if (number > 39) return half(number - 40, year, lang);
  if (number > 32) return quarter(number - 33, year, lang);
  const month = months[lang][number - 1] ?? part;
  return [day === undefined ? '' : String(Number(day)), month, year].filter(Boolean).join(between[lang]);
}

const quarter = (index: number, year: string, lang: Language): string =>
  lang === 'es' ? `${ordinals.es[index]} trimestre de ${year}` : `${ordinals.en[index]} quarter of ${year}`;

const half = (index: number, year: string, lang: Language): string =>
  lang === 'es' ? `${ordinals.es[index]} semestre de ${year}` : `${ordinals.en[index]} half of ${year}`;

/** Writes a date; what could not be read as one is given in its own words between quotation marks, none as `null`. */
export function formatDate(date: DateColumns, lang: Language): string | null {
  if (date.edtf !== null) return formatEdtf(date.edtf, lang);
  if (date.verbatim === null) return null;
  return lang === 'es' ? `«${date.verbatim}»` : `“${date.verbatim}”`;
}

/**
 * Writes a range; with one end missing, the other alone.
 *
 * Shape: `"de junio de 2018 a octubre de 2018"`, `"del tercer trimestre de 2018 al 31 de diciembre de 2018"`, `"desde el 1 de …"`.
 */
export function formatRange(start: DateColumns, end: DateColumns, lang: Language): string | null {
  const [from, to] = [formatDate(start, lang), formatDate(end, lang)];
  if (from === null && to === null) return null;
  if (from === to) return from;
  if (lang === 'en')
    return formatEnglishRange(from && `${article(start, lang)}${from}`, to && `${article(end, lang)}${to}`);
  if (to === null) return `desde ${article(start, lang)}${from}`;
  if (from === null) return `hasta ${article(end, lang)}${to}`;
  return `${article(start, lang) ? 'del' : 'de'} ${from} ${article(end, lang) ? 'al' : 'a'} ${to}`;
}

function formatEnglishRange(from: string | null, to: string | null): string {
  if (from === null) return `until ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}

/** Quarters and half-years take an article in both languages, days in Spanish; months and years take none. */
function article({ precision }: DateColumns, lang: Language): string {
  if (precision === 'quarter' || precision === 'half_year') return lang === 'es' ? 'el ' : 'the ';
  return precision === 'day' && lang === 'es' ? 'el ' : '';
}

/**
 * Value for the `datetime` attribute, which takes days, months and years.
 *
 * Shape: `"2018-06"` → `"2018-06"`; quarters and half-years give `undefined`. Source: HTML, the time element.
 */
export function machineDate(date: DateColumns): string | undefined {
  const known = date.precision === 'day' || date.precision === 'month' || date.precision === 'year';
  return known && date.edtf !== null ? date.edtf : undefined;
}
