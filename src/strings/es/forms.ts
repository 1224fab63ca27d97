import type { Forms, ShownDate } from '../forms.ts';

const ordinals = ['primer', 'segundo', 'tercer', 'cuarto'];

/** Days, quarters and half-years take an article; months and years take none. */
const takesArticle = ({ precision }: ShownDate): boolean =>
  precision === 'day' || precision === 'quarter' || precision === 'half_year';

const withArticle = (date: ShownDate): string => `${takesArticle(date) ? 'el ' : ''}${date.text}`;

/** Source of the marks of numbers: Ortografía de la lengua española, 2010, VIII.2.1.1. */
export const forms: Forms = {
  decimalMark: ',',
  percent: (number) => `${number}\u202f%`,
  quotes: ['«', '»'],
  dates: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
    quarter: (index, year) => `${ordinals[index]} trimestre de ${year}`,
    half: (index, year) => `${ordinals[index]} semestre de ${year}`,
    range: (from, to) =>
      `${takesArticle(from) ? 'del' : 'de'} ${from.text} ${takesArticle(to) ? 'al' : 'a'} ${to.text}`,
    from: (from) => `desde ${withArticle(from)}`,
    until: (to) => `hasta ${withArticle(to)}`,
    at: (date) => (date.precision === 'day' ? `el ${date.text}` : `en ${withArticle(date)}`),
  },
};
