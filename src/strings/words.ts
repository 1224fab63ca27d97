import type { Words } from './language.ts';
import { type Language, languageSet } from './languages.ts';

export type { Words };

/** Every word of the interface in one language. Shape: `wordsIn("es").chrome.nav.data` → `"Datos"`. */
export const wordsIn = (lang: Language): Words => languageSet[lang].words;
