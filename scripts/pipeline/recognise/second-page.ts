import { slice } from '../source/span.ts';
import { titleWithId } from '../spellings/commitment-ids.ts';
import { furnitureLanguagesOf } from '../spellings/furniture.ts';
import type { LabelledLine } from './layout.ts';

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
  if (navigation !== -1) return { start: from + navigation, title };
  return { start: at, title };
}

/** Where a line ends and the next was put behind it without a space. */
const glue = /(?<=[\p{Ll}\d).;:!?"”])(?=\p{Lu}\p{Ll})/gu;
/** No name of a member is longer, and no title. */
const longestName = 60;
const longestTitle = 300;

/** The lines, where the title of a second page, or the name of its member above it, is glued to the last line of the first. */
export function partSecondPage(lines: readonly LabelledLine[]): readonly LabelledLine[] {
  const second = secondPageAt(lines);
  const at = second ? lines.indexOf(second.title) : -1;
  if (!second || second.start !== at) return lines;
  const above = lines[at - 1];
  const isItem = second.title.item || second.title.ordinal !== null;
  const cutTitle = isItem ? cutAtGlue(second.title, longestTitle) : null;
  if (cutTitle) return lines.toSpliced(at, 1, ...cutTitle);
  const cutName = above ? cutAtGlue(above, longestName) : null;
  return cutName ? lines.toSpliced(at - 1, 1, ...cutName) : lines;
}

/** The two halves of a line that is glued together at one place near its end. */
function cutAtGlue(line: LabelledLine, longest: number): [LabelledLine, LabelledLine] | null {
  const [match, more] = [...line.text.matchAll(glue)];
  const [before, rest] = match ? [slice(line, 0, match.index), slice(line, match.index)] : [null, null];
  if (!before || !rest || more || rest.text.length > longest) return null;
  const body = line.body && slice(before, line.body.start - line.start);
  return [
    { ...line, ...before, body, blankAfter: false },
    { ...line, ...rest, body: rest, item: false, ordinal: null, labels: [], blankBefore: false },
  ];
}

const namesPlan = ({ text, labels }: LabelledLine): boolean =>
  // Its value may stand on the next line.
  labels.some(({ label, end, value }) => label === 'action_plan' && value > end && value <= text.length);
