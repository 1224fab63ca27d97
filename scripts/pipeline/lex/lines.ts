import { cellGap } from '../source/clean.ts';
import { gapsBetween } from '../source/line-gaps.ts';
import { listMarks } from '../source/list-marks.ts';
import type { SourceText } from '../source/source-text.ts';
import { type Fragment, slice } from '../source/span.ts';
import { hollowBullets } from './hollow-bullets.ts';

/** A line of a source that is not blank. `text` has no white space around it. */
export interface Line extends Fragment {
  /** Place among the lines of the file, from 1; of a line that was broken over several, that of the first. */
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

const bullet = new RegExp(`^[•●▪◦‣·*–—-]+(?=\\s|$)|^[${listMarks}]+`, 'u');
const ordinal = /^\d{1,3}[.)](?=\s|$)/;

/**
 * Splits a source into its lines that are not blank.
 *
 * Shape: `"  • Uno\n\n2. Dos"` → `[{number: 1, item: true, body: {text: "Uno"}, blankAfter: true, …}, {number: 3, ordinal: {text: "2."}, …}]`.
 * The lines join back to the text: each is the trimmed slice of its own span.
 */
export function lex(source: SourceText): Line[] {
  const lines: Line[] = [];
  /** How many blank lines stand in front of each line. */
  const gaps: number[] = [];
  let start = 0;
  let gap = 0;
  while (start <= source.text.length) {
    const found = source.text.indexOf('\n', start);
    const end = found === -1 ? source.text.length : found;
    const trimmed = slice(source.fragment(start, end), 0);
    if (trimmed) {
      lines.push({
        ...readLine(trimmed, source.place(trimmed).line_start),
        emptyBefore: countGaps(source.text.slice(start, trimmed.start)),
        emptyAfter: countGaps(source.text.slice(trimmed.end, end)),
      });
      gaps.push(gap);
      gap = 0;
    } else gap++;
    start = end + 1;
  }
  const fewest = fewestParting(gaps);
  for (const [i, line] of lines.entries()) {
    line.blankBefore = i === 0 || (gaps[i] ?? 0) >= fewest;
    line.blankAfter = i === lines.length - 1 || (gaps[i + 1] ?? 0) >= fewest;
  }
  const hollow = hollowBullets(lines, (at) => lines[at]?.item === true, source);
  return lines.map((line, at) => (hollow.has(at) ? { ...line, item: true, body: slice(line, 1) } : line));
}

/**
 * The fewest blank lines that part two lines. Where a program has put one behind each line, a blank line was there before, too, only
 * where more stand than elsewhere.
 */
function fewestParting([, ...between]: readonly number[]): number {
  const { least, doubled } = gapsBetween(between);
  return doubled ? least + 1 : 1;
}

const countGaps = (space: string) => (space === '' ? 0 : space.split(cellGap).length - 1);

function readLine(line: Fragment, number: number): Omit<Line, 'emptyBefore' | 'emptyAfter'> {
  const mark = bullet.exec(line.text)?.[0].length ?? 0;
  const count = mark === 0 ? (ordinal.exec(line.text)?.[0].length ?? 0) : 0;
  return {
    ...line,
    number,
    item: mark > 0,
    ordinal: count > 0 ? slice(line, 0, count) : null,
    body: slice(line, mark || count),
    blankBefore: false,
    blankAfter: false,
  };
}
