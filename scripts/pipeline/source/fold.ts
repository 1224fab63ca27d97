const foldUnit = (unit: string): string => {
  if (unit === '’' || unit === '‘' || unit === '´' || unit === '`') return "'";
  if (unit === '“' || unit === '”' || unit === '«' || unit === '»') return '"';
  if (unit === '–' || unit === '—' || unit === '−') return '-';
  return unit.normalize('NFD').charAt(0).toLowerCase().charAt(0) || unit;
};

/**
 * Takes case, accents and the style of quotation marks and dashes out of a text, unit by unit, so that the result is as
 * long as the text and offsets found in it hold in the text.
 *
 * Shape: `fold("Diseño – “Á”")` → `"diseno - \"a\""`.
 */
export function fold(text: string): string {
  // Two passes over the text and no string per letter: pages of megabytes are folded many times.
  return text.replace(/[^\x20-\x5f\x61-\x7e\n]/g, foldUnit).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** A name in short form for ids and addresses. Shape: `slug("Regueb, Túnez")` → `"regueb-tunez"`. Never begins or ends with `-`. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
