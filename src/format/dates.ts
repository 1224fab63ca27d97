import type { Precision } from '../model/partial-date.ts';
import type { ShownDate } from '../strings/forms.ts';
import { type Language, languageSet } from '../strings/languages.ts';
import { inLanguage } from './data-text.ts';
import { inQuotes } from './quoted-words.ts';

/** The five columns of a date, without their prefix. */
export interface DateColumns {
  verbatim: string | null;
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  precision: Precision | null;
}

/** A date to be shown. */
export interface ReadDate extends DateColumns {
  /** Language of the words it is printed in; not given where no page shows them. */
  language?: string;
}

/** Takes the five columns of one date out of a row. Shape: `(milestone, "due", "es")` → `{verbatim: "Diciembre 2019", …}`; the language is that of its source. */
export function dateOf<P extends string>(
  row: Record<`${P}_${keyof DateColumns}`, string | null>,
  prefix: P,
  language?: string,
): ReadDate {
  return {
    verbatim: row[`${prefix}_verbatim`],
    edtf: row[`${prefix}_edtf`],
    earliest: row[`${prefix}_earliest`],
    latest: row[`${prefix}_latest`],
    precision: row[`${prefix}_precision`] as Precision | null,
    ...(language !== undefined && { language }),
  };
}

/**
 * Writes an EDTF date at its own precision.
 *
 * Shape: `"2018-06-30"` → `"30 de junio de 2018"`, `"2018-35"` → `"third quarter of 2018"`, `"2018-40"` → `"primer semestre de 2018"`.
 */
export function formatEdtf(edtf: string, lang: Language): string {
  const { dates } = languageSet[lang].forms;
  const [year = '', part, day] = edtf.split('-');
  if (part === undefined) return year;
  const number = Number(part);
  if (number > 39) return dates.half(number - 40, year);
  if (number > 32) return dates.quarter(number - 33, year);
  const month = dates.months[number - 1] ?? part;
  return day === undefined ? dates.month(month, year) : dates.day(Number(day), month, year);
}

/** Writes a date; what could not be read as one is given in its own words between quotation marks, none as `null`. */
export function formatDate(date: ReadDate, lang: Language): string | null {
  if (date.edtf !== null) return formatEdtf(date.edtf, lang);
  if (date.verbatim === null) return null;
  return inQuotes(inLanguage(date.verbatim, date.language ?? lang, lang), lang);
}

/** A date as it is shown, for a sentence around it; `null` where there is none. */
function shownDate(date: ReadDate, lang: Language): ShownDate | null {
  const text = formatDate(date, lang);
  return text === null ? null : { text, precision: date.precision };
}

/**
 * Writes a range; with one end missing, the other alone.
 *
 * Shape: `"de junio de 2018 a octubre de 2018"`, `"del tercer trimestre de 2018 al 31 de diciembre de 2018"`, `"desde el 1 de …"`.
 */
export function formatRange(start: ReadDate, end: ReadDate, lang: Language): string | null {
  const { dates } = languageSet[lang].forms;
  const [from, to] = [shownDate(start, lang), shownDate(end, lang)];
  if (from === null) return to && dates.until(to);
  if (to === null) return dates.from(from);
  return from.text === to.text ? from.text : dates.range(from, to);
}

/** Writes when something is due. Shape: `"el 30 de junio de 2018"`, `"en el tercer trimestre de 2018"`; `"on 30 June 2018"`. */
export function formatDue(date: ReadDate, lang: Language): string | null {
  const shown = shownDate(date, lang);
  return shown && languageSet[lang].forms.dates.at(shown);
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
