import table from './furniture.json' with { type: 'json' };
import { type Language, languages, lookupOf, type Spellings } from './spelling.ts';

const inLanguage = (language: Language): Record<string, Spellings> =>
  Object.fromEntries(
    Object.entries({ ...table.anywhere, ...table.foot }).map(([what, spellings]) => [
      what,
      { es: [], en: [], fr: [], [language]: spellings[language] },
    ]),
  );
const lookups = languages.map((language) => ({ language, lookup: lookupOf(inLanguage(language)) }));

/** The languages in which a line is navigation or foot of the page. Shape: `"Saltar navegación"` → `["es"]`. */
export const furnitureLanguagesOf = (text: string): string[] =>
  lookups.filter(({ lookup }) => lookup(text) !== undefined).map(({ language }) => language);
