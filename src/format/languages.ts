import type { SourceRow } from '../model/source.ts';
import { eachLanguage, type Language } from '../strings/languages.ts';

const names = eachLanguage((lang) => new Intl.DisplayNames(lang, { type: 'language' }));

/** Name of a language by its BCP 47 tag. Shape: `("pt", "es")` → `"portugués"`. */
export const languageName = (tag: string, lang: Language): string => names[lang].of(tag) ?? tag;

/** Language of the titles that a source gives: its own where that is known, else that of the labels. Shape: `{language: "es", text_language: "en"}` → `"en"`. */
export const titleLanguage = ({ language, text_language }: Pick<SourceRow, 'language' | 'text_language'>): string =>
  text_language ?? language;
