import { fold } from '../../../source/fold.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern, type Words } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../../spellings/spelling.ts';
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

const whole = (...names: readonly Words[]) => pattern`^${names}\s*:?$`;
const titles = [phrases.activities_column, phrases.milestone_area, phrases.milestone_heading, phrases.activity];
const rowNames = [phrases.milestone_heading, phrases.activity];
/** The same, which may say of what: `Milestone start date`, `Fecha de inicio de la actividad`. */
const ofRow = (names: Words) =>
  pattern`^(?:${rowNames}\s+${names}|${names}(?:\s+${phrases.articles}\s?${rowNames})?)\s*:?$`;
const starts = [spellingsOf('start_date'), phrases.start_word];
const ends = [spellingsOf('end_date'), phrases.end_word, phrases.completion_column];
const columns: readonly [Column, RegExp][] = [
  ['start', ofRow(starts)],
  ['due', ofRow(ends)],
  ['when', whole(phrases.time_column, phrases.span_label)],
  ['status', whole(phrases.status_column, phrases.completion_state_column)],
  ['continuity', whole(phrases.continuity_column)],
  ['number', /^(?:#|s\/n|n(?:o|r|um|umero|umber)?\s?[.°º]?|id)$/],
  ['number', whole(phrases.number_column)],
  ['other', whole(phrases.other_column)],
  ['title', pattern`^${titles}(?!\p{L})`],
  ['title', pattern`(?:^|\s)${titles}\s*:?$`],
  ['title', whole(phrases.milestone_table)],
];
/** `New or ongoing commitment?`: the name has a word for each. */
const bothWords = [values.continuity.new, values.continuity.continued].map(
  (words) => pattern`(?<!\p{L})${words}(?!\p{L})`,
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

/** `Month of start`, `Mes inicio`, `Start month`. */
const partOf = (words: Words): RegExp =>
  pattern`^(?:${words}(?:\s+${phrases.function_words})?\s+(?<behind>.+)|(?<before>.+)\s+${words})$`;
const [monthOf, yearOf] = [partOf(phrases.month_word), partOf(phrases.year_word)];

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

const ofMilestones = pattern`^${rowNames}`;

const named: readonly [Column, RegExp][] = [
  ['start', whole(starts)],
  ['due', whole(ends)],
  ...columns.slice(2, -3),
  ['title', whole(phrases.milestone_area, phrases.activity, phrases.milestone_table)],
];

/** The same for a name that stands among others, where each word must be of one. */
export const columnNamed = (name: string): Column =>
  named.find(([, names]) => names.test(fold(name)))?.[0] ?? 'unknown';

export const isNumberName = (name: string): boolean => columnOf(name) === 'number';
