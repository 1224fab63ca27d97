import { fold } from '../source/fold.ts';
import { type Fragment, slice, textBefore } from '../source/span.ts';
import { findDates } from './date-patterns.ts';
import { pattern } from './pattern.ts';
import phrases from './phrases.json' with { type: 'json' };

const extended = pattern`(?<!\p{L})${phrases.extended}(?!\p{L})`;
const until = pattern`^\s*${phrases.extended_until}\s*${phrases.date_articles}?\s*$`;

/**
 * What a title says of its plan being extended; `null` where it says nothing of it.
 *
 * Shape: `"2017-2019 (extended to 2020)"` → `{until: "2020"}`; `"2017-2019 (prorrogado)"` → `{until: null}`, which tells that
 * the plan ends later than its years, and not when.
 */
export function extensionIn(title: Fragment): { until: Fragment | null } | null {
  const match = extended.exec(fold(title.text));
  if (!match) return null;
  const behind = slice(title, match.index + match[0].length);
  const date = behind && findDates(behind)[0];
  const between = behind && date ? textBefore(behind, date) : '';
  return { until: date && until.test(fold(between)) ? date : null };
}
