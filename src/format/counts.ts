import type { Language } from '../strings/routes.ts';

const thinSpace = '\u202f';

/**
 * Writes a number in the manner of the language: a thin space between thousands from five digits, decimal comma in Spanish.
 *
 * Shape: `10997` → `"10 997"`, `9963` → `"9963"`, `47.5` → `"47,5"` or `"47.5"`.
 * Source: Ortografía de la lengua española, 2010, VIII.2.1.1.
 */
export function formatNumber(value: number, lang: Language): string {
  const [whole = '', decimals] = String(value).split('.');
  const digits = whole.replace('-', '').length;
  const grouped = digits < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thinSpace);
  return decimals === undefined ? grouped : `${grouped}${lang === 'es' ? ',' : '.'}${decimals}`;
}

/** Writes a share as a whole per cent, never rounding something to nothing or to all. Shape: `(4, 119)` → `"3 %"`. */
export function formatShare(part: number, whole: number, lang: Language): string {
  if (whole === 0) return '–';
  const percent = Math.round((part / whole) * 100);
  const shown = percent === 0 && part > 0 ? '<1' : percent === 100 && part < whole ? '>99' : String(percent);
  return lang === 'es' ? `${shown}${thinSpace}%` : `${shown}%`;
}

/** Writes a size in bytes. Shape: `9963` → `"10 kB"`, `1_260_000` → `"1,3 MB"`. */
export function formatBytes(bytes: number, lang: Language): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), lang)} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, lang)} MB`;
}
