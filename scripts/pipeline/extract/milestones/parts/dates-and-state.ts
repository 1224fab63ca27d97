import { type Fragment, slice, sliceBefore, strip } from '../../../source/span.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { allOf } from '../../../spellings/spelling.ts';
import values from '../../../spellings/values.json' with { type: 'json' };
import type { RawMilestone } from '../../raw-page.ts';
import { cutEnding, datesAtEnd } from '../shape.ts';
import { columnOf } from './columns.ts';
import { stateIn } from './printed-states.ts';

const words = [
  ...Object.values(values.milestone_status),
  ...Object.values(values.continuity),
  phrases.other_states,
].flatMap(allOf);
const stateAtEnd = pattern`(?<=[\s(,;-])${words}[\s.;)]*$`;
/** No state is longer, with the marks around it. */
const longestState = 60;

/** The two dates that a row ends with, with the state printed behind them, where there is one. */
export interface DatesAndState {
  start: Fragment;
  due: Fragment;
  before: number;
  state: Fragment | null;
}

/** Reads the end of a row. Shape: `"Map the wells May 2020 June 2021 Completed"` → both dates and `Completed`. */
export function datesAndState(row: Fragment): DatesAndState | null {
  const own = datesAtEnd(row);
  if (own) return { ...own, state: null };
  const state = cutState(row);
  const rest = state && sliceBefore(row, state);
  const dates = rest && datesAtEnd(strip(rest, /^/, /(?<![\s,;(–—-])[\s,;(–—-]+$/) ?? rest);
  return dates ? { ...dates, state } : null;
}

/** The state that a row ends with, without what closes it. */
export function cutState(row: Fragment): Fragment | null {
  const tail = slice(row, Math.max(0, row.text.length - longestState));
  const ending = tail && cutEnding(tail, stateAtEnd).ending;
  return ending && strip(ending, /^/, /(?<![\s.;)])[\s.;)]+$/);
}

/** What the word behind the dates says: below a column for it whether the milestone is new, else its state. */
export const stateBehind = (
  state: Fragment | null,
  saysContinuity: boolean,
): Pick<RawMilestone, 'states' | 'continuity'> => (saysContinuity ? stateIn(null, state) : stateIn(state, null));

/** Whether the head of a table ends in a column that says which milestones are new. */
export function endsInContinuity({ text }: Fragment): boolean {
  const parts = text.split(/\s+/);
  return [2, 3, 4].some((length) => columnOf(parts.slice(-length).join(' ')) === 'continuity');
}
