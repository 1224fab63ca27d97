/** Zero-width space, non-joiner and joiner, word joiner, soft hyphen, byte-order mark inside the text; for a class of characters in a pattern. */
export const invisible = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
