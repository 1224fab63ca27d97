const foldUnit = (unit: string): string => {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : unit;
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
  let out = '';
  for (let i = 0; i < text.length; i++) out += foldUnit(text.charAt(i));
  return out;
}

/** A name in short form for ids and addresses. Shape: `slug("Regueb, Túnez")` → `"regueb-tunez"`. Never begins or ends with `-`. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
