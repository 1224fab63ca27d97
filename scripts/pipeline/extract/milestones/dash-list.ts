import type { LabelledLine } from '../../recognise/recognise.ts';
import { type Fragment, strip } from '../../source/span.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../spellings/spelling.ts';
import { type MilestoneShape, milestone } from './shape.ts';

const heading = lookupOf({ milestones: phrases.milestone_count });
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
  return items.slice(0, end === -1 ? items.length : end).flatMap((item) => (item ? [milestone(item)] : []));
};

function itemOf(line: LabelledLine): Fragment | null {
  if (line.item || line.ordinal) return line.body;
  return quoted.test(line.text) ? strip(line, /^[“"«]/u, /[”"»][.;,]?$/u) : null;
}
