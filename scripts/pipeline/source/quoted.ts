import { apply, type Edit } from './edit.ts';

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

/** What `find` finds in a text without the signs, at the places of the file. */
export function behindMarks(raw: string, quoted: readonly Edit[], find: (text: string) => Edit[]): Edit[] {
  if (quoted.length === 0) return find(raw);
  const toFile = placesOf(quoted);
  const found = find(apply(raw, quoted));
  return [...quoted, ...found.map((edit) => ({ ...edit, start: toFile(edit.start, 0), end: toFile(edit.end, 1) }))];
}

/** Leads an offset back: a start to behind the signs that stand there, an end to in front of them. */
function placesOf(quoted: readonly Edit[]): (offset: number, isEnd: 0 | 1) => number {
  const left = [0];
  for (const { start, end } of quoted) left.push((left.at(-1) ?? 0) + end - start);
  // Where the text goes on behind each sign.
  const resumes = quoted.map(({ start }, i) => start - (left[i] ?? 0));
  return (offset, isEnd) => {
    let [low, high] = [0, resumes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((resumes[middle] ?? 0) + isEnd <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (left[low] ?? 0);
  };
}
