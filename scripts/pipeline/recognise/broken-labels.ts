import { endsOpen } from '../spellings/function-words.ts';
import { type LabelId, type LabelMatch, labelsAt } from '../spellings/labels.ts';
import type { LabelledLine } from './layout.ts';

/** No part of a label is longer, nor are its lines far down the page. */
const longestPart = 60;

/** Lines of a page, and the first halves of labels that were broken over two of them, which have no other meaning. */
export interface Mended {
  lines: LabelledLine[];
  halves: LabelledLine[];
}

/**
 * Gives the second line of a label that is broken over two that label: `Lead` / `Institution: Ministry of Wells`.
 *
 * Only where neither line is a label with a value by itself, and no other line of the head has the label.
 */
export function mendLabels(lines: readonly LabelledLine[], head: number): Mended {
  const known = new Set(
    lines
      .slice(0, head)
      .flatMap((line, i) => (lines[i - 1] && isRest(lines[i - 1] as LabelledLine, line) ? [] : valued(line))),
  );
  const halves = new Set<LabelledLine>();
  const mended = lines.map((line, i) => {
    const above = lines[i - 1];
    const labels = above && i < head && !halves.has(above) ? brokenLabels(above, line) : [];
    const own = labels.filter(({ label }) => !known.has(label));
    if (!above || own.length === 0) return line;
    halves.add(above);
    return { ...line, labels: own, blankBefore: above.blankBefore };
  });
  return { lines: mended.filter((_, i) => !halves.has(lines[i] as LabelledLine)), halves: [...halves] };
}

/** Labels that a line has by itself. A line that is the start of a broken one may be another: `Action Plan` / `Cycle: 2020`. */
const valued = ({ text, labels }: LabelledLine): LabelId[] =>
  isOpen(text) ? [] : labels.flatMap(({ label, value }) => (value < text.length || text.endsWith(':') ? [label] : []));

/** Whether a bracket is open at the end, so that a colon there is inside the label: `Ambición (consulta:`. */
const isOpen = (text: string): boolean => /\([^()]*$/.test(text);

/** Whether the words of a line that could be a label are the rest of one: `Presentación del` / `plan de acción: 2023`. */
const isRest = (above: LabelledLine, { text }: LabelledLine): boolean => /^\p{Ll}/u.test(text) || endsOpen(above.text);

function brokenLabels(above: LabelledLine, line: LabelledLine): LabelMatch[] {
  if (above.text.length > longestPart || above.item || above.ordinal || line.item || line.ordinal) return [];
  if (valued(above).length > 0 || (/[.:;,?!]$/.test(above.text) && !isOpen(above.text))) return [];
  if (line.labels.length > 0 && !isRest(above, line)) return [];
  const shift = above.text.length + 1;
  return labelsAt(`${above.text} ${line.text.slice(0, 2 * longestPart)}`).flatMap(({ label, end, value }) => {
    const isWhole = end === shift + line.text.length;
    // A heading has no colon, so that both its lines must be none of the page's other words.
    const sure = value > end ? end > shift : isWhole && above.labels.length === 0;
    return sure ? [{ label, end: end - shift, value: value - shift }] : [];
  });
}
