import { furnitureLanguagesOf } from '../spellings/furniture.ts';
import type { LabelledLine } from './layout.ts';

/** The line of a title, with the id of its commitment. */
const titleWithId = /\(\s{0,3}[A-Z]{2,5}\d{4}\s{0,3}\)$/;
/** How many lines of a page stand above its title, and how many between it and the first label with a value. */
const above = 4;
const below = 8;

/**
 * Where a second page begins in a file that holds more than one: at a title with an id below which the plan is named once more, or at
 * the navigation above it. `null` where there is one page.
 */
export function secondPageAt(lines: readonly LabelledLine[]): { start: number; title: LabelledLine } | null {
  const first = lines.findIndex(namesPlan);
  if (first === -1) return null;
  const at = lines.findIndex(
    (line, i) => i > first && titleWithId.test(line.text) && lines.slice(i + 1, i + below).some(namesPlan),
  );
  const title = lines[at];
  if (!title) return null;
  const from = Math.max(first + 1, at - above);
  const navigation = lines.slice(from, at).findIndex((line) => furnitureLanguagesOf(line.text).length === 1);
  return { start: navigation === -1 ? at : from + navigation, title };
}

const namesPlan = ({ text, labels }: LabelledLine): boolean =>
  // Its value may stand on the next line.
  labels.some(({ label, end, value }) => label === 'action_plan' && value > end && value <= text.length);
