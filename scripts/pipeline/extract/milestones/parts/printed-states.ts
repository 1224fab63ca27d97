import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice } from '../../../source/span.ts';
import { dateNumbers } from '../../../spellings/date-patterns.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../../spellings/spelling.ts';
import values from '../../../spellings/values.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';

const continuityOf = lookupOf(values.continuity);
const stateOf = lookupOf(values.milestone_status);
const otherState = lookupOf({ other: phrases.other_states });
/** Whether a text is a state of a milestone and nothing else, also one that is on no scale: `Delayed`. */
export const isKnownState = (text: string): boolean => stateOf(text) !== undefined || isOtherState(text);
/** Whether a text is a state that is on no scale. */
export const isOtherState = (text: string): boolean => otherState(text) !== undefined;
/** `Completion: …` is what the IRM says of a commitment. */
const label = pattern`^${phrases.status_column}\s*:\s*(?=\S)`;
/** No state is longer; a sentence is none. */
const longestState = 40;
const mostWords = 4;

const isState = ({ text }: Fragment): boolean =>
  text.length <= longestState &&
  text.split(/\s+/).length <= mostWords &&
  /^\p{L}[\p{L}\s'’()-]*$/u.test(text) &&
  dateNumbers(text) === null;

/**
 * The state of a milestone that its cell prints, and whether it is new. A column called status can also say which milestones are new:
 * `New` is no state.
 */
export function stateIn(
  status: Fragment | null,
  continuity: Fragment | null,
): Pick<RawMilestone, 'states' | 'continuity'> {
  const said = continuity && continuityOf(continuity.text) ? continuity : null;
  if (!status || !isState(status)) return { states: [], continuity: said };
  if (continuityOf(status.text) === 'new') return { states: [], continuity: said ?? status };
  return { states: [status], continuity: said };
}

/** Where one milestone of a list is new, `Ongoing` in the same column says that another is not, and nothing of how far it is. */
export function withContinuity(list: readonly RawMilestone[]): RawMilestone[] {
  const anyNew = list.some(({ continuity }) => continuity && continuityOf(continuity.text) === 'new');
  return list.map((one) => {
    const [state] = one.states;
    const moved = anyNew && !one.continuity && state && continuityOf(state.text) ? state : null;
    return moved ? { ...one, states: [], continuity: moved } : one;
  });
}

/** No milestone has more lines. */
const mostLines = 12;

/**
 * Gives milestones the state that a line below each says behind its label, once: `Status: Completed`. Lines of several milestones are
 * told apart by where the next begins.
 */
export function withStatesBehind(list: readonly RawMilestone[], lines: readonly LabelledLine[]): RawMilestone[] {
  const starts = list.map(({ title }) => lines.findIndex((line) => line.end >= title.end));
  return list.map((one, i) => {
    const at = starts[i] ?? -1;
    if (at === -1 || one.states.length > 0 || one.continuity) return one;
    const next = starts[i + 1] ?? lines.length;
    const [found, more] = lines.slice(at + 1, Math.min(next, at + mostLines)).flatMap(behindLabel);
    return found && !more ? { ...one, ...stateIn(found, null) } : one;
  });
}

function behindLabel(line: LabelledLine): Fragment[] {
  const match = label.exec(fold(line.text.slice(0, 2 * longestState)));
  const state = match && slice(line, match[0].length);
  return state ? [state] : [];
}
