import { type Language, languageSet } from '../strings/languages.ts';
import { groupDigits } from './whole-numbers.ts';

/**
 * Writes a number in the manner of the language: a thin space between thousands from five digits, and its own decimal mark.
 *
 * Shape: `10997` → `"10 997"`, `9963` → `"9963"`, `47.5` → `"47,5"` or `"47.5"`.
 */
export function formatNumber(value: number, lang: Language): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = groupDigits(whole);
  return decimals === undefined ? grouped : `${grouped}${languageSet[lang].forms.decimalMark}${decimals}`;
}

/** Writes a number of per cent. Shape: `("47,5", "es")` → `"47,5 %"`. */
export const formatPercent = (number: string, lang: Language): string => languageSet[lang].forms.percent(number);

/** Writes a share as a whole per cent, never rounding something to nothing or to all. Shape: `(4, 119)` → `"3 %"`. */
export function formatShare(part: number, whole: number, lang: Language): string {
  if (whole === 0) return '–';
  const percent = Math.round((part / whole) * 100);
  const shown = percent === 0 && part > 0 ? '<1' : percent === 100 && part < whole ? '>99' : String(percent);
  return formatPercent(shown, lang);
}

/** Writes a size in bytes. Shape: `9963` → `"10 kB"`, `1_260_000` → `"1,3 MB"`. */
export function formatBytes(bytes: number, lang: Language): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), lang)} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, lang)} MB`;
}
