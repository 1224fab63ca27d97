/** Characters that XML 1.0 cannot hold, and what looks like the escape of one. Source: ECMA-376, 22.4.2.4 ST_Xstring. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const unwritable = /[\0-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const lonely = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const asEscape = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text of a cell or attribute. Shape: `"a < b"` → `"a &lt; b"`; a control character → `"_x001F_"`, which spreadsheets read back. */
export const xmlText = (text: string): string =>
  text
    .replace(unwritable, asEscape)
    .replace(lonely, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Name of a column. Shape: `0` → `"A"`, `27` → `"AB"`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
