import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { allOf, lookupOf } from '../../../spellings/spelling.ts';

const alone = lookupOf({ milestones: phrases.milestone_count, list: phrases.milestone_list });
/** In the plural: `Milestone` begins the head of a table. */
const several = allOf(phrases.milestone_count).filter((one) => one.endsWith('s'));
const word = [phrases.milestone_count, phrases.milestone_list];
/** A question or a line with a colon that is about them: `What are the milestones?`, `Milestones and deliverables:`. */
const asked = pattern`(?<!\p{L})${word}(?!\p{L})[^.;:?]{0,60}[:?]$`;
/** A heading that begins with them: `Milestones of the commitment`, `Étapes de mise en œuvre`. */
const opens = pattern`^${several}(?!\p{L})[^.,;:]{0,60}$`;
/** The name of the form’s table, with or without a colon: `Verifiable and measurable milestones to fulfil the commitment`. */
const named = pattern`^${phrases.milestone_table}\s*:?$`;
/** No heading is longer. */
const longest = 100;

/** Whether a line announces a list of milestones: it is their word alone, or a heading or question about them. */
export function announcesList({ text, item }: LabelledLine): boolean {
  if (text.length > longest || item) return false;
  const folded = fold(text);
  return alone(text) !== undefined || asked.test(folded) || opens.test(folded) || named.test(folded);
}
