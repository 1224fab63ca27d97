import { compareText } from '../source/compare-text.ts';
import { fold } from '../source/fold.ts';
import { allOf, type Spellings } from './spelling.ts';

/** Words of the tables, each of which may stand: the spellings of one thing, or a list of them and of single words. */
export type Words = Spellings | readonly (Words | string)[];

/**
 * Writes a part of a pattern for folded text. Words in braces stand for any of them, the longest first; a text in braces is itself part
 * of a pattern. A backslash is written once.
 *
 * Shape: `` patternPart`${phrases.span_and}\s+` `` → `"(?:and|ou|et|y|e)\\s+"`.
 */
export const patternPart = ({ raw }: TemplateStringsArray, ...given: readonly (Words | string)[]): string =>
  raw.map((text, i) => text + sourceOf(given[i] ?? '')).join('');

/** The same as a whole pattern with these flags. */
export const patternWith =
  (flags: string) =>
  (text: TemplateStringsArray, ...given: readonly (Words | string)[]): RegExp =>
    new RegExp(patternPart(text, ...given), flags);

/** A whole pattern with the flag `u`. Shape: `` pattern`^${phrases.span_and}$` `` matches one of the words and nothing else. */
export const pattern = patternWith('u');

const sourceOf = (given: Words | string): string =>
  typeof given === 'string' ? given : `(?:${anyOf(wordsIn(given))})`;

const wordsIn = (words: Words | string): readonly string[] =>
  typeof words === 'string' ? [words] : 'es' in words ? allOf(words) : words.flatMap(wordsIn);

const anyOf = (words: readonly string[]): string =>
  [...new Set(words.map(fold))]
    .sort((a, b) => b.length - a.length || compareText(a, b))
    .map(literal)
    .join('|');

/** Text as a pattern that matches it literally. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
