import type { Language } from '../strings/routes.ts';

const names = {
  es: new Intl.DisplayNames('es', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** Name of a country by its ISO 3166-1 code. Shape: `("MA", "es")` → `"Marruecos"`. */
export const countryName = (code: string, lang: Language): string => names[lang].of(code) ?? code;
