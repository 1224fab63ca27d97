import { fold } from '../../../source/fold.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf, lookupOf } from '../../../spellings/spelling.ts';
import values from '../../../spellings/values.json' with { type: 'json' };

/** What a column of a table of milestones holds; `year` is that of the month beside it, and `other` one that plans have and nothing is read from. */
export type Column =
  | 'title'
  | 'start'
  | 'due'
  | 'when'
  | 'status'
  | 'continuity'
  | 'number'
  | 'year'
  | 'new'
  | 'continued'
  | 'other'
  | 'unknown';

const whole = (spellings: readonly string[]) => new RegExp(`^(?:${anyOf(spellings)})\\s*:?$`, 'u');
const titles = anyOf([
  ...allOf(phrases.activities_column),
  ...allOf(phrases.milestone_area),
  ...allOf(phrases.milestone_heading),
  ...allOf(phrases.activity),
]);
const rowNames = anyOf([...allOf(phrases.milestone_heading), ...allOf(phrases.activity)]);
/** The same, which may say of what: `Milestone start date`, `Fecha de inicio de la actividad`. */
const ofRow = (spellings: readonly string[]) =>
  new RegExp(
    `^(?:(?:${rowNames})\\s+(?:${anyOf(spellings)})|(?:${anyOf(spellings)})(?:\\s+(?:${anyOf(allOf(phrases.articles))})\\s?(?:${rowNames}))?)\\s*:?$`,
    'u',
  );
const starts = [...spellingsOf('start_date'), ...allOf(phrases.start_word)];
const ends = [...spellingsOf('end_date'), ...allOf(phrases.end_word), ...allOf(phrases.completion_column)];
const columns: readonly [Column, RegExp][] = [
  ['start', ofRow(starts)],
  ['due', ofRow(ends)],
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

const of = `(?:${anyOf([...allOf(phrases.function_words)])})`;
/** `Month of start`, `Mes inicio`, `Start month`. */
const partOf = (words: readonly string[]): RegExp =>
  new RegExp(`^(?:(?:${anyOf(words)})(?:\\s+${of})?\\s+(?<behind>.+)|(?<before>.+)\\s+(?:${anyOf(words)}))$`, 'u');
const [monthOf, yearOf] = [partOf(allOf(phrases.month_word)), partOf(allOf(phrases.year_word))];

/** The date that a column has a part of, by its name without the word for the part. */
function dateOf(part: RegExp, name: string): Column | null {
  const found = name.length <= longestName ? part.exec(fold(name))?.groups : undefined;
  const kind = found ? columnOf(found.behind ?? found.before ?? '') : null;
  return kind === 'start' || kind === 'due' ? kind : null;
}

const continuityOf = lookupOf(values.continuity);

/** What the columns of a head hold: `New` beside `Ongoing` have a mark each, and month and year of a date may stand apart: `Start month | Start year | End month | End year`. */
export function columnsOf(names: readonly string[]): Column[] {
  const kinds = names.map(columnOf);
  names.forEach((name, i) => {
    const kind = dateOf(monthOf, name);
    if (kind && kind === dateOf(yearOf, names[i + 1] ?? '')) kinds.splice(i, 2, kind, 'year');
    if (continuityOf(name) === 'new' && continuityOf(names[i + 1] ?? '') === 'continued')
      kinds.splice(i, 2, 'new', 'continued');
  });
  // `Milestone Status | Start date | End date`: what stands in front is what is to be done.
  if (kinds[0] === 'status' && !kinds.includes('title') && ofMilestones.test(fold(names[0] ?? ''))) kinds[0] = 'title';
  return kinds;
}

const ofMilestones = new RegExp(`^(?:${rowNames})`, 'u');

const named: readonly [Column, RegExp][] = [
  ['start', whole(starts)],
  ['due', whole(ends)],
  ...columns.slice(2, -3),
  ['title', whole([...allOf(phrases.milestone_area), ...allOf(phrases.activity), ...allOf(phrases.milestone_table)])],
];

/** The same for a name that stands among others, where each word must be of one. */
export const columnNamed = (name: string): Column =>
  named.find(([, names]) => names.test(fold(name)))?.[0] ?? 'unknown';

export const isNumberName = (name: string): boolean => columnOf(name) === 'number';
