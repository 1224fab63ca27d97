import { cellGap } from '../source/clean.ts';
import { listMarks } from '../source/list-marks.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, slice } from '../source/span.ts';

/** A line of a source that is not blank. `text` has no white space around it. */
export interface Line extends Fragment {
  /** Place among the lines of the file, from 1. */
  number: number;
  /** The line begins with a list mark: `•`, `●`, `-` … */
  item: boolean;
  /** The ordinal the line begins with, when it is a numbered item: `16.`. */
  ordinal: Fragment | null;
  /** What follows the list mark or ordinal; `null` when nothing does. */
  body: Fragment | null;
  blankBefore: boolean;
  blankAfter: boolean;
  /** Cells of a table that are empty, in front of the first and behind the last that has text. */
  emptyBefore: number;
  emptyAfter: number;
}

// A hollow bullet of a word processor is a letter in a text: `o Publish the map`.
const bullet = new RegExp(`^[•●▪◦‣·*–—-]+(?=\\s|$)|^o(?=\\s+\\p{Lu}\\p{Ll})|^[${listMarks}]+`, 'u');
const ordinal = /^\d{1,3}[.)](?=\s|$)/;

/**
 * Splits a source into its lines that are not blank.
 *
 * Shape: `"  • Uno\n\n2. Dos"` → `[{number: 1, item: true, body: {text: "Uno"}, blankAfter: true, …}, {number: 3, ordinal: {text: "2."}, …}]`.
 * The lines join back to the text: each is the trimmed slice of its own span.
 */
export function lex(source: SourceText): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let number = 0;
  let blank = true;
  while (start <= source.text.length) {
    number++;
    const found = source.text.indexOf('\n', start);
    const end = found === -1 ? source.text.length : found;
    const trimmed = slice(source.fragment(start, end), 0);
    if (trimmed) {
      lines.push({
        ...readLine(trimmed, number, blank),
        emptyBefore: countGaps(source.text.slice(start, trimmed.start)),
        emptyAfter: countGaps(source.text.slice(trimmed.end, end)),
      });
      blank = false;
    } else {
      const last = lines.at(-1);
      if (last) last.blankAfter = true;
      blank = true;
    }
    start = end + 1;
  }
  const last = lines.at(-1);
  if (last) last.blankAfter = true;
  return lines;
}

const countGaps = (space: string) => (space === '' ? 0 : space.split(cellGap).length - 1);

function readLine(line: Fragment, number: number, blankBefore: boolean): Omit<Line, 'emptyBefore' | 'emptyAfter'> {
  const mark = bullet.exec(line.text)?.[0].length ?? 0;
  const count = mark === 0 ? (ordinal.exec(line.text)?.[0].length ?? 0) : 0;
  return {
    ...line,
    number,
    item: mark > 0,
    ordinal: count > 0 ? slice(line, 0, count) : null,
    body: slice(line, mark || count),
    blankBefore,
    blankAfter: false,
  };
}
