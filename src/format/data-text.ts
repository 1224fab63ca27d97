import type { Bilingual } from '../model/column.ts';
import type { DataLanguage } from '../strings/language.ts';
import { type Language, languageSet } from '../strings/languages.ts';

/**
 * Around a text in another language than its page, with its language at its start, so that it carries it wherever it is put: into a sentence, a heading, an attribute.
 * Code points that Unicode leaves to programs: no source has them, and `src/layouts/mark-languages.ts` lets none out. See docs/decisions/0024.
 */
const foreign = { start: '\u{fdd0}', named: '\u{fdd2}', end: '\u{fdd1}' } as const;

/** The mark where such a text begins, with its language, or where it ends. */
export const foreignMarks = new RegExp(`${foreign.start}([\\w-]+)${foreign.named}|${foreign.end}`, 'g');
/** The mark where such a text begins. */
export const foreignStart = new RegExp(`${foreign.start}([\\w-]+)${foreign.named}`);

/** A text without the marks, for an address or a file: they have no place for a language. */
export const unmark = (text: string): string => text.replace(foreignMarks, '');

/** Language of the column of the data that the pages of a language show: its own, or one of the two that there are. */
export const dataLanguage = (lang: Language): DataLanguage => languageSet[lang].data;

/** Value of `lang` for what a page shows of the data: none where that is in its own language. */
export const dataMark = (lang: Language): DataLanguage | undefined =>
  dataLanguage(lang) === lang ? undefined : dataLanguage(lang);

/** Language of a text, where it begins with one that is not in the language of its page. */
export const foreignLanguage = (text: string): string | undefined =>
  text.startsWith(foreign.start) ? foreignStart.exec(text)?.[1] : undefined;

/** A text in a language, BCP 47, for a page: marked where that is not the page's own. */
export const inLanguage = (text: string, language: string, lang: Language): string =>
  language === lang ? text : `${foreign.start}${language}${foreign.named}${text}${foreign.end}`;

/** A text in the language of the column of the data, for a page. */
export const inDataLanguage = (text: string, lang: Language): string => inLanguage(text, dataLanguage(lang), lang);

/** What the model says in both languages, in that which a page shows. */
export const dataText = (text: Bilingual, lang: Language): string => inDataLanguage(text[dataLanguage(lang)], lang);

/** What a row has in one column for each language. Shape: `(member, "name", "es")` → `"Marruecos"`. */
export const dataColumn = <N extends string>(
  row: Readonly<Record<`${N}_${DataLanguage}`, string>>,
  name: N,
  lang: Language,
): string => inDataLanguage(row[`${name}_${dataLanguage(lang)}`], lang);
