import type { LabelledLine } from '../recognise/recognise.ts';
import { cellGap } from '../source/clean.ts';
import { type Fragment, slice } from '../source/span.ts';
import { headingOf } from './sections/headings.ts';

/** A bar, or the gap that a tab leaves. */
const bar = new RegExp(`[|${cellGap}]`, 'gu');

/** Runs of lines with bars or tabs; a short line between two of them, over the rows of a part, does not end the run; a heading does. */
export function tablesIn(lines: readonly LabelledLine[]): LabelledLine[][] {
  const tables: LabelledLine[][] = [];
  let open: LabelledLine[] | null = null;
  for (const [i, line] of lines.entries()) {
    if (!isRow(line)) {
      const next = lines[i + 1];
      // What the form explains below the names of its columns, in brackets.
      if (open && next && isRow(next) && lines[i - 1] === open[0] && /^\(.*\)$/.test(line.text)) continue;
      const isPart = line.text.length <= longestPart && headingOf(line, 'description') === null;
      if (!open || !next || !isRow(next) || !isPart || line.blankBefore !== next.blankBefore) open = null;
    } else if (open) open.push(line);
    else {
      open = [line];
      tables.push(open);
    }
  }
  return tables.map((rows) => rows.filter(({ text }) => !rule.test(text))).filter(({ length }) => length > 1);
}

const isRow = ({ text, emptyBefore, emptyAfter }: LabelledLine) =>
  /\S\s*\||\u2003/u.test(text) || emptyBefore + emptyAfter > 0;
/** The line below the head of a table in Markdown: `|---|---|`. */
const rule = /^[\s|:–—-]+$/;
/** No line over the rows of a part is longer. */
const longestPart = 120;

export type Cells = readonly (Fragment | null)[];

/** The cells of a row, in their places; `null` for one that is empty. */
export function cellsOf({ emptyBefore, emptyAfter, ...line }: LabelledLine): Cells {
  const bounds = [...line.text.matchAll(bar)].map(({ index }) => index);
  const cells = [-1, ...bounds].map((from, i) => slice(line, from + 1, bounds[i] ?? line.text.length));
  const all = bounds.at(-1) === line.text.length - 1 ? cells.slice(0, -1) : cells;
  return [...Array<null>(emptyBefore).fill(null), ...all, ...Array<null>(emptyAfter).fill(null)];
}
