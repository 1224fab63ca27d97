import phrases from './phrases.json' with { type: 'json' };
import { printedState } from './printed-state.ts';
import { lookupOf, type Spellings } from './spelling.ts';
import values from './values.json' with { type: 'json' };

const scales = Object.values(values).flatMap((scale) => Object.values(scale as Record<string, Spellings>));
/** All lists as one, so that a text is compared once. */
const isListed = lookupOf(Object.fromEntries([...scales, phrases.no_institution].map((one, i) => [i, one])));
const longest = 120;

/** Whether a text is a value of any closed list, `Revisión pendiente de IRM`, `Limited`, `sí`, `NA`. */
export const isKnownValue = (text: string): boolean =>
  text.length <= longest && (isListed(text) !== undefined || printedState(text) !== undefined);

/** Whether a text holds such a value, among others or with the text of its picture behind it: `acceso a la información, tecnología`. */
export const holdsKnownValue = (text: string): boolean =>
  isKnownValue(text) ||
  (text.length <= 3 * longest &&
    text.split(/[,;]/).some((piece) => isKnownValue(piece) || isKnownValue(firstHalf(piece))));

const firstHalf = (text: string) => text.trim().split(' ', 1)[0] ?? '';

/** The year in which a value was given, in front of it or behind: `2022: Marginal`, `Marginal (2023)`. The colon may be lost. */
const itsYear = /^(?:19|20)\d{2}(?:\s?[:–—-]\s?|\s(?=\p{L}))|\s?\((?:19|20)\d{2}\)$/u;
const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** A value without the year in which it was given. */
export const withoutYear = (text: string): string => (text.length <= longest ? text.replace(itsYear, '') : text);

const hasYear = (text: string): boolean => withoutYear(text) !== text && isKnownValue(withoutYear(text));

/** Whether a line goes on with what a question was answered in another year: `Limited (2023)` / `Substantial (2024)`. */
export const goesOnInYears = (text: string, next: string): boolean =>
  hasYear(next) && (hasYear(text) || (text.length <= longest && (text.match(years)?.length ?? 0) > 1));
