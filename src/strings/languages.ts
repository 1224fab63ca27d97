import { en } from './en/language.ts';
import { es } from './es/language.ts';
import type { InterfaceLanguage } from './language.ts';

/** The languages of the interface, by their BCP 47 tag. The first is the one at the root of the site; each of the others stands below its tag. */
const registered = { es, en };
export type Language = keyof typeof registered;

export const languages: readonly [Language, ...Language[]] = Object.keys(registered) as [Language, ...Language[]];
export const [rootLanguage] = languages;

/** Everything of a language. Shape: `languageSet.es.forms.decimalMark` → `","`. */
export const languageSet: Readonly<Record<Language, InterfaceLanguage>> = registered;

/** Makes one thing for each language. Shape: `eachLanguage((lang) => new Intl.Collator(lang))` → `{es: …, en: …}`. */
export const eachLanguage = <T>(make: (lang: Language) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Record<Language, T>;

/** The languages that a page is there in besides its own, in order. */
export const otherLanguages = (lang: Language): Language[] => languages.filter((other) => other !== lang);
