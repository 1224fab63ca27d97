const thinSpace = '\u202f';

/** Groups the digits of a whole number, alike in every language: a thin space between thousands from five digits. Shape: `"10997"` → `"10 997"`, `"9963"` → `"9963"`. */
export function groupDigits(digits: string): string {
  return digits.replace('-', '').length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, thinSpace);
}

/** Writes a whole number. Scripts in the browser write no others, and need nothing of a language for it. */
export const formatWhole = (value: number): string => groupDigits(String(value));
