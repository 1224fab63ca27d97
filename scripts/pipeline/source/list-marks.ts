/** Signs that mark the items of a list, also those that a font of signs has in private places; for a class of characters in a pattern. */
export const listMarks = '•●▪◦‣■►▶➢➤❖◆◇\\p{Co}';
