import { fold } from '../source/fold.ts';
import words from './dates.json' with { type: 'json' };
import phrases from './phrases.json' with { type: 'json' };
import { allOf, anyOf, type Spellings } from './spelling.ts';

/* Parts of the patterns of `date-shapes.ts`, made of the words of `dates.json`. They are matched with text as `foldDate` gives it. */

/** Folds a text as `fold` does, but keeps apart what would be one: `março` is a month and `marco` a framework. */
export const foldDate = (text: string): string =>
  fold(text.includes('ç') || text.includes('Ç') ? text.replace(/ç/gi, 'z') : text);

const keyed = (table: Readonly<Record<string, Spellings>>) =>
  new Map(
    Object.entries(table).flatMap(([key, spellings]) => allOf(spellings).map((word) => [foldDate(word), Number(key)])),
  );

export const months = keyed(words.months);
export const ordinals = keyed(words.ordinals);
export const month = `(?:${anyOf([...months.keys()])})`;
export const ordinal = `(?:${anyOf([...ordinals.keys()])})`;
export const quarter = `(?:${anyOf(allOf(words.quarter))})`;
export const last = anyOf(allOf(words.last));
export const half = `(?:${anyOf(allOf(words.half))})`;
export const nth = '(?:st|nd|rd|th|er|º|°)?';
export const of = "(?:\\s*,)?\\s+(?:de\\s+|del\\s+(?:ano\\s+)?|of\\s+|du\\s+|d')?";
export const year = '(?:19|20)\\d{2}';
/** The word for a year behind its number: `2021 року`. */
export const yearBehind = anyOf(allOf(words.year_behind));
export const fiscalYear = `(?:${anyOf(allOf(words.fiscal_year))})`;
export const season = `(?:${anyOf(Object.values(words.seasons).flatMap(allOf))})`;
export const seasonInYear = new RegExp(`^(?:${anyOf(allOf(words.seasons.within_year))})$`, 'u');
export const throughWord = anyOf(allOf(words.through));
export const through = `\\s*(?:[-~]|${throughWord})\\s*`;
/** What opens a period whose end is joined with `and`: `entre marzo y mayo de 2021`. */
export const between = `(?:${anyOf(allOf(phrases.span_between))})\\s+`;
export const andWord = `(?:${anyOf(allOf(phrases.span_and))})`;
export const and = `\\s+${andWord}\\s+`;
export const article = `(?:(?:${anyOf(allOf(phrases.date_articles))})\\s*)?`;
/** Between a day and its month. */
export const inThe = "(?:de\\s+|of\\s+|d')?";
export const day = (name: string) => `(?<${name}>\\d{1,2})${nth}`;
export const dayOf = (name: string, in_: string) => `${day(name)}\\s+${inThe}(?<${in_}>${month})\\.?`;
export const inMonth = (in_: string, name: string) => `(?<${in_}>${month})\\.?\\s+${day(name)}`;
/** Words in front of a date that do not move it: `end of`, `finales de`. */
export const part = `(?:(?:${anyOf(allOf(words.part_of))})\\s*-?\\s*)`;
/** `before August 2020` names no date. By the end of a period it is: `before the end of 2020`. */
export const before = `(?:(?:${anyOf(allOf(phrases.before))})\\s+${article})`;
export const beforeEnd = `${before}(?=(?:${anyOf(allOf(phrases.end_of_period))})(?![\\p{L}]))`;
export const quarterMark = `(?:q|t|${quarter}\\s?)`;
export const roman = new Map([...ordinals].filter(([word]) => /^[iv]+$/.test(word)));
export const romanNumeral = anyOf([...roman.keys()]);
