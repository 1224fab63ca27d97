import type { Edit } from './edit.ts';

/** In front of a quoted line: one sign for each time it was quoted, each with a space of its own. */
const marks = /^[^\S\n\r]{0,3}(?:>[ \u00a0]?){1,20}/gm;
/** How many of the lines must be quoted: a line of the letter may stand around them. */
const most = 0.9;

/**
 * Finds the signs in front of the lines of a page that was quoted, in a letter or in Markdown; none where a part of it is.
 *
 * Shape: `"> Status: Active"` → what leaves `"Status: Active"`.
 */
export function findQuoted(raw: string): Edit[] {
  const found = [...raw.matchAll(marks)];
  const lines = raw.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
  if (found.length < lines * most) return [];
  return found.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: '',
    kind: 'markup',
  }));
}
