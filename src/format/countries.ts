import { eachLanguage, type Language } from '../strings/languages.ts';

const names = eachLanguage((lang) => new Intl.DisplayNames(lang, { type: 'region' }));

/** Name of a country by its ISO 3166-1 code. Shape: `("MA", "es")` → `"Marruecos"`. */
export const countryName = (code: string, lang: Language): string => names[lang].of(code) ?? code;
