import { eachLanguage, type Language } from '../strings/languages.ts';

const names = eachLanguage((lang) => new Intl.DisplayNames(lang, { type: 'language' }));

/** Name of a language by its BCP 47 tag. Shape: `("pt", "es")` → `"portugués"`. */
export const languageName = (tag: string, lang: Language): string => names[lang].of(tag) ?? tag;
