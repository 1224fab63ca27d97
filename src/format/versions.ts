import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';

/**
 * The version of the data as a reader is told it. Files for programs keep it as it is.
 *
 * Shape: `("0.1.1-unreleased", "es")` → `"0.1.1, sin publicar"`; `("0.1.0", "es")` → `"0.1.0"`.
 */
export const formatVersion = (version: string, lang: Language): string =>
  version.replace(/^(\d+\.\d+\.\d+)-unreleased$/, (_, number: string) => wordsIn(lang).chrome.unreleased(number));
