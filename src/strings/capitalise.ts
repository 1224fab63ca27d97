/** Sets the first letter of a text as a capital, also behind the mark of another language. Shape: `"sí"` → `"Sí"`. */
export const capitalise = (text: string): string =>
  text.replace(/^(\u{fdd0}[\w-]+\u{fdd2})?(\p{Ll})/u, (_, mark = '', letter) => mark + letter.toLocaleUpperCase());

/** Sets the first letter of a label as it stands within a sentence; acronyms stay. Shape: `"Nivel"` → `"nivel"`, `"IRM report"` → `"IRM report"`. */
export const uncapitalise = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase());
