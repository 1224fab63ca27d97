import type { LabelledLine } from '../../recognise/recognise.ts';
import { type Fragment, strip } from '../../source/span.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../spellings/spelling.ts';
import type { RawMilestone } from '../raw-page.ts';
import { type MilestoneShape, milestone } from './shape.ts';

const heading = lookupOf({ milestones: phrases.milestone_count });
/** `a) Count the camels` */
const lettered = /^[a-z]\)\s+(?=\S)/;
const quoted = /^[“"«].*[”"»][.;,]?$/u;

/**
 * List items, marked, numbered or each in quotation marks, below a line that says `Hitos:`.
 *
 * Shape: `"Hitos:"` / `"- Introducción de un módulo …"` / `"- …"`.
 */
export const dashList: MilestoneShape = (lines) => {
  const at = lines.findIndex((line) => heading(line.text) !== undefined);
  const below = at === -1 ? [] : lines.slice(at + 1);
  const items = below.map(itemOf);
  const end = items.indexOf(null);
  const listed = items.slice(0, end === -1 ? items.length : end).flatMap((item) => (item ? [milestone(item)] : []));
  const numbered = numberedList(below);
  return numbered.length > listed.length ? numbered : listed;
};

/** No line between the items of a list is longer, and there are no more of them in a row. */
const longestBetween = 80;
const mostBetween = 2;

/**
 * A list whose numbers run on over lines that are none of its items: a heading, `Year two`, or the rest of an item that is broken over
 * lines, which begins in small letters.
 */
function numberedList(below: readonly LabelledLine[]): RawMilestone[] {
  const list: RawMilestone[] = [];
  let between: LabelledLine[] = [];
  for (const line of below) {
    if (line.ordinal && line.body && Number.parseInt(line.ordinal.text, 10) === list.length + 1) {
      const rest = between.findIndex(({ text }) => !/^\p{Ll}/u.test(text));
      list.at(-1)?.titleRest.push(...between.slice(0, rest === -1 ? between.length : rest));
      list.push(milestone(line.body));
      between = [];
    } else if (line.item || line.ordinal || line.text.length > longestBetween || between.length === mostBetween) break;
    else between.push(line);
  }
  return list;
}

function itemOf(line: LabelledLine): Fragment | null {
  if (line.item || line.ordinal) return line.body;
  if (lettered.test(line.text)) return strip(line, lettered);
  return quoted.test(line.text) ? strip(line, /^[“"«]/u, /[”"»][.;,]?$/u) : null;
}
