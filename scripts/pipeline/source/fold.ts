/** Dashes; in the East a wave stands between the dates of a period: `2021 ~ 2022`. */
const dashes = new Set('–—−~∼〜～');

const foldUnit = (unit: string): string => {
  if (unit === '’' || unit === '‘' || unit === '´' || unit === '`') return "'";
  if (unit === '“' || unit === '”' || unit === '«' || unit === '»') return '"';
  if (dashes.has(unit)) return '-';
  if (unit === '：') return ':';
  // Letters and digits as wide as Chinese ones.
  if (unit >= '！' && unit <= '～') return String.fromCharCode(unit.charCodeAt(0) - 0xfee0).toLowerCase();
  return unit.normalize('NFD').charAt(0).toLowerCase().charAt(0) || unit;
};

const foldedUnits = new Map<string, string>();
const foldedUnit = (unit: string): string => {
  const known = foldedUnits.get(unit) ?? foldUnit(unit);
  foldedUnits.set(unit, known);
  return known;
};

const beyondAscii = /[^\x20-\x5f\x61-\x7d\n]/;
const everyBeyondAscii = new RegExp(beyondAscii, 'g');
const surrogate = /[\ud800-\udfff]/;

/**
 * Takes case, accents and the style of quotation marks and dashes out of a text, unit by unit, so that the result is as
 * long as the text and offsets found in it hold in the text.
 *
 * Shape: `fold("Diseño – “Á”")` → `"diseno - \"a\""`.
 */
export function fold(text: string): string {
  // Whole passes over the text and no string per letter: pages of megabytes are folded many times.
  if (!beyondAscii.test(text)) return text.toLowerCase();
  const plain = text.replace(everyBeyondAscii, foldedUnit);
  // Letters of two units are left as they are.
  return surrogate.test(plain) ? plain.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : plain.toLowerCase();
}

/** The words and numbers of a text, folded: to compare texts that may differ in punctuation. Shape: `"Diseño: 2ª fase"` → `["diseno", "2", "fase"]`. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];

/** The same as one text, for what is alike but for punctuation. Shape: `"Diseño: 2ª fase"` → `"diseno 2 fase"`. */
export const bareWords = (text: string): string => foldedWords(text).join(' ');

/** A name in short form for ids and addresses. Shape: `slug("Regueb, Túnez")` → `"regueb-tunez"`. Never begins or ends with `-`. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
