import type { Language } from '../strings/routes.ts';

const names = {
  es: new Intl.DisplayNames('es', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
};

/** Name of a language by its BCP 47 tag. Shape: `("pt", "es")` → `"portugués"`. */
export const languageName = (tag: string, lang: Language): string => names[lang].of(tag) ?? tag;
