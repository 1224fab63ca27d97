import { fold } from '../source/fold.ts';
import { dateNumbers } from './date-patterns.ts';
import { spellingsOf } from './labels.ts';
import { pattern } from './pattern.ts';

/** A label with its value behind a space: where the label ends and the value begins. */
export interface SpacedLabel {
  end: number;
  value: number;
}

const longest = 80;
const labelled = (label: 'member_since' | 'action_plan') => pattern`^${spellingsOf(label)}(?=\s*:?\s)`;
const since = labelled('member_since');
const plan = labelled('action_plan');

function spaced(line: string, label: RegExp, isValue: (text: string) => boolean): SpacedLabel | null {
  const end = line.length > longest ? undefined : label.exec(fold(line))?.[0].length;
  if (end === undefined) return null;
  const value = end + (/^\s*:?\s*/.exec(line.slice(end))?.[0].length ?? 0);
  return isValue(line.slice(value)) ? { end, value } : null;
}

/** `Member Since 2011`, `Miembro desde septiembre de 2011`; `null` for any other line. */
export const memberSince = (line: string): SpacedLabel | null =>
  spaced(line, since, (text) => dateNumbers(text) !== null);

/** `Action Plan 5`: which of the member's plans it is; `null` for any other line. */
export const numberedPlan = (line: string): SpacedLabel | null => spaced(line, plan, (text) => /^\d{1,2}$/.test(text));

/** A label that stands on the line above its value: `Member Since` above `2011`. */
export const labelAbove = (line: string, next: string | undefined, read = memberSince): SpacedLabel | null => {
  if (line.length > longest || next === undefined || next.length > longest) return null;
  const label = line.replace(/\s*:$/, '');
  const found = read(`${label} ${next}`);
  return found?.end === label.length ? found : null;
};
