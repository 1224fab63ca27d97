import type { LabelledLine } from '../recognise/recognise.ts';
import { fold } from '../source/fold.ts';
import table from '../spellings/furniture.json' with { type: 'json' };
import { allOf, lookupOf } from '../spellings/spelling.ts';

const anywhere = lookupOf(table.anywhere);
const foot = lookupOf(table.foot);
const beginnings = Object.values(table.foot_beginnings).flatMap((spellings) => allOf(spellings).map(fold));

/** Navigation and traps of the page, wherever they stand. */
export const isFurniture = (line: LabelledLine): boolean => anywhere(line.text) !== undefined;

const isFoot = (line: LabelledLine): boolean =>
  isFurniture(line) ||
  foot(line.text) !== undefined ||
  beginnings.some((beginning) => fold(line.text.slice(0, beginning.length)) === beginning);

/** Where the foot of the page begins: behind the last line that is none of its furniture. */
export function footStart(lines: readonly LabelledLine[]): number {
  let start = lines.length;
  while (start > 0 && isFoot(lines[start - 1] as LabelledLine)) start--;
  return start;
}
