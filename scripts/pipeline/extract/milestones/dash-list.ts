import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../spellings/spelling.ts';
import { type MilestoneShape, milestone } from './shape.ts';

const heading = lookupOf({ milestones: phrases.milestone_count });

/**
 * List items, marked or numbered, below a line that says `Hitos:`, without dates of their own.
 *
 * Shape: `"Hitos:"` / `"- Introducción de un módulo …"` / `"- …"`.
 */
export const dashList: MilestoneShape = (lines) => {
  const at = lines.findIndex((line) => heading(line.text) !== undefined);
  const below = at === -1 ? [] : lines.slice(at + 1);
  const end = below.findIndex((line) => !(line.item || line.ordinal) || !line.body);
  return below.slice(0, end === -1 ? below.length : end).flatMap((line) => (line.body ? [milestone(line.body)] : []));
};
