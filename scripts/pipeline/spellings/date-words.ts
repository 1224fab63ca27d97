import { fold } from '../source/fold.ts';
import words from './dates.json' with { type: 'json' };
import { pattern, patternPart } from './pattern.ts';
import phrases from './phrases.json' with { type: 'json' };
import { allOf, type Spellings } from './spelling.ts';

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
export const month = patternPart`${[...months.keys()]}`;
export const ordinal = patternPart`${[...ordinals.keys()]}`;
export const quarter = patternPart`${words.quarter}`;
export const last = patternPart`${words.last}`;
export const half = patternPart`${words.half}`;
export const nth = '(?:st|nd|rd|th|er|º|°)?';
export const of = "(?:\\s*,)?\\s+(?:de\\s+|del\\s+(?:ano\\s+)?|of\\s+|du\\s+|d')?";
export const year = '(?:19|20)\\d{2}';
/** The word for a year behind its number: `2021 року`. */
export const yearBehind = patternPart`${words.year_behind}`;
export const fiscalYear = patternPart`${words.fiscal_year}`;
export const season = patternPart`${Object.values(words.seasons)}`;
export const seasonInYear = pattern`^${words.seasons.within_year}$`;
export const throughWord = patternPart`${words.through}`;
export const through = patternPart`\s*(?:[-~]|(?<!\p{L})${throughWord}(?!\p{L}))\s*`;
/** What opens a period whose end is joined with `and`: `entre marzo y mayo de 2021`. */
export const between = patternPart`${phrases.span_between}\s+`;
export const andWord = patternPart`${phrases.span_and}`;
export const and = patternPart`\s+${andWord}\s+`;
export const article = patternPart`(?:${phrases.date_articles}\s*)?`;
/** Between a day and its month. */
export const inThe = "(?:de\\s+|of\\s+|d')?";
export const day = (name: string) => patternPart`(?<${name}>\d{1,2})${nth}`;
export const dayOf = (name: string, in_: string) => patternPart`${day(name)}\s+${inThe}(?<${in_}>${month})\.?`;
export const inMonth = (in_: string, name: string) => patternPart`(?<${in_}>${month})\.?\s+${day(name)}`;
/** Words in front of a date that do not move it: `end of`, `finales de`. */
export const part = patternPart`(?:${words.part_of}\s*-?\s*)`;
/** `before August 2020` names no date. By the end of a period it is: `before the end of 2020`. */
export const before = patternPart`(?:${phrases.before}\s+${article})`;
export const beforeEnd = patternPart`${before}(?=${phrases.end_of_period}(?!\p{L}))`;
export const quarterMark = patternPart`(?:q|t|${quarter}\s?)`;
export const roman = new Map([...ordinals].filter(([word]) => /^[iv]+$/.test(word)));
export const romanNumeral = patternPart`${[...roman.keys()]}`;
/** A note behind a date that does not move it: `31 December 2019 (tentative)`, `June 2020, extended`. */
export const note = patternPart`(?:\s?[([]\s?${phrases.date_notes}\s?[)\]]|\s?[,;-]\s?${phrases.date_notes}(?=\s*(?:[.;,)\]|]|$)))`;
