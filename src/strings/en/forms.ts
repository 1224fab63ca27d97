import type { Forms, ShownDate } from '../forms.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];

/** Quarters and half-years take an article; days, months and years take none. */
const withArticle = ({ precision, text }: ShownDate): string =>
  precision === 'quarter' || precision === 'half_year' ? `the ${text}` : text;

export const forms: Forms = {
  decimalMark: '.',
  percent: (number) => `${number}%`,
  quotes: ['“', '”'],
  dates: {
    months: 'January February March April May June July August September October November December'.split(' '),
    day: (day, month, year) => `${day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    quarter: (index, year) => `${ordinals[index]} quarter of ${year}`,
    half: (index, year) => `${ordinals[index]} half of ${year}`,
    range: (from, to) => `${withArticle(from)} to ${withArticle(to)}`,
    from: (from) => `from ${withArticle(from)}`,
    until: (to) => `until ${withArticle(to)}`,
    at: (date) => (date.precision === 'day' ? `on ${date.text}` : `in ${withArticle(date)}`),
  },
};
