import { fold } from '../../source/fold.ts';
import { spellingsOf } from '../../spellings/labels.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../../spellings/spelling.ts';
import values from '../../spellings/values.json' with { type: 'json' };

/** What a column of a table of milestones holds; `other` is one that plans have and nothing is read from. */
export type Column = 'title' | 'start' | 'due' | 'when' | 'status' | 'continuity' | 'number' | 'other' | 'unknown';

const whole = (spellings: readonly string[]) => new RegExp(`^(?:${anyOf(spellings)})\\s*:?$`, 'u');
const titles = anyOf([...allOf(phrases.milestone_area), ...allOf(phrases.activity)]);
const columns: readonly [Column, RegExp][] = [
  ['start', whole([...spellingsOf('start_date'), ...allOf(phrases.start_word)])],
  ['due', whole([...spellingsOf('end_date'), ...allOf(phrases.end_word), ...allOf(phrases.completion_column)])],
  ['when', whole([...allOf(phrases.time_column), ...allOf(phrases.span_label)])],
  ['status', whole([...allOf(phrases.status_column), ...allOf(phrases.completion_state_column)])],
  ['continuity', whole(allOf(phrases.continuity_column))],
  ['number', /^(?:#|s\/n|n(?:o|r|um|umero|umber)?\s?[.°º]?|id)$/],
  ['other', whole(allOf(phrases.other_column))],
  ['title', new RegExp(`^(?:${titles})(?![\\p{L}])`, 'u')],
  ['title', new RegExp(`(?:^|\\s)(?:${titles})\\s*:?$`, 'u')],
  ['title', whole(allOf(phrases.milestone_table))],
];
/** `New or ongoing commitment?`: the name has a word for each. */
const bothWords = [values.continuity.new, values.continuity.continued].map(
  (words) => new RegExp(`(?<![\\p{L}])(?:${anyOf(allOf(words))})(?![\\p{L}])`, 'u'),
);
/** No name of a column is longer. */
const longestName = 100;

/** What a column holds, by the name in its head. Shape: `"Fecha de término"` → `"due"`, `"Estado"` → `"status"`. */
export function columnOf(name: string): Column {
  if (name.length > longestName) return 'unknown';
  const folded = fold(name);
  if (bothWords.every((words) => words.test(folded))) return 'continuity';
  return columns.find(([, names]) => names.test(folded))?.[0] ?? 'unknown';
}

const named: readonly [Column, RegExp][] = [
  ...columns.slice(0, -3),
  ['title', whole([...allOf(phrases.milestone_area), ...allOf(phrases.activity), ...allOf(phrases.milestone_table)])],
];

/** The same for a name that stands among others, where each word must be of one. */
export const columnNamed = (name: string): Column =>
  named.find(([, names]) => names.test(fold(name)))?.[0] ?? 'unknown';

export const isNumberName = (name: string): boolean => columnOf(name) === 'number';
