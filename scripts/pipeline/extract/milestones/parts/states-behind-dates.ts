import { type Fragment, sliceBefore, strip } from '../../../source/span.ts';
import type { RawMilestone } from '../../raw-page.ts';
import { cutState } from './dates-and-state.ts';
import { datedOf } from './dates-behind.ts';
import { stateIn } from './printed-states.ts';

/** Takes the state off the titles of a list that stands behind their dates: `Print the guide (May 2020 – June 2021). Completed` */
export function withStatesBehindDates(list: readonly RawMilestone[]): RawMilestone[] {
  return list.map((one) => {
    const isBare = !one.start && !one.due && one.states.length === 0 && one.titleRest.length === 0;
    const state = isBare ? cutState(one.title) : null;
    const title = state && titleBefore(one.title, state);
    const rest = title && { ...one, title };
    return state && rest && datedOf([rest, rest]) > 0 ? { ...rest, ...stateIn(state, one.continuity) } : one;
  });
}

function titleBefore(title: Fragment, state: Fragment): Fragment | null {
  const before = sliceBefore(title, state);
  return before && (strip(before, /^/, /(?<![\s.,;:(–—-])[\s.,;:(–—-]+$/) ?? before);
}
