import { isGlued } from '../source/glued.ts';
import { type LabelId, labelsOf } from '../spellings/labels.ts';
import type { LabelledLine } from './layout.ts';

/** No label is longer. */
const longestLabel = 100;
/** No line of a fact box is longer. */
const longestLine = 4000;

/**
 * The labels inside lines of a fact box, behind the value of another: `Relevant to OGP Values: YesPotential Impact: Minor`.
 *
 * Only where a capital letter is glued to the word before, or where the label has several words: a single word behind a space may
 * be part of a value.
 */
export function marksInside(lines: readonly LabelledLine[]): ReadonlySet<LabelId> {
  const marks = new Set<LabelId>();
  for (const { text, labels } of lines) {
    if (text.length > longestLine) continue;
    const from = Math.max(0, ...labels.map(({ value }) => value));
    for (let colon = text.indexOf(':', from); colon !== -1; colon = text.indexOf(':', colon + 1))
      for (const label of labelsBefore(text, from, colon)) marks.add(label);
  }
  return marks;
}

function labelsBefore(text: string, from: number, colon: number): readonly LabelId[] {
  for (let at = Math.max(from, colon - longestLabel, 1); at < colon; at++) {
    if (!/\p{Lu}/u.test(text.charAt(at))) continue;
    const words = text.slice(at, colon).trimEnd();
    if (isGlued(text, at) || (/\s/.test(text.charAt(at - 1)) && /\s/.test(words))) {
      const labels = labelsOf(words);
      if (labels.length > 0) return labels;
    }
  }
  return [];
}
