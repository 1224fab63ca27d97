import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { textBehind } from '../../../source/span.ts';
import { dateNumbers, findDates } from '../../../spellings/date-patterns.ts';
import { spellingsOf } from '../../../spellings/labels.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { allOf, lookupOf } from '../../../spellings/spelling.ts';
import { isUndated } from '../../../spellings/undated.ts';
import { headingOf } from '../../sections/headings.ts';

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

/** Words over a list that may be of something else: of milestones where its items have dates. */
const area = lookupOf({ milestones: phrases.milestone_area, activities: phrases.activities_column });
/** The same with a word for when: `Steps and timeline`, `Actividades y plazos`. */
const areaAndTime = pattern`^${[phrases.milestone_area, phrases.activity]}s?\s+${phrases.conjunctions}\s+${phrases.time_column}\s*:?$`;

/** Whether a line is a word or heading that may be of something else: it is of milestones where what is listed below has dates. */
export const mayAnnounceList = ({ text }: LabelledLine): boolean =>
  area(text) !== undefined || (text.length <= longestArea && areaAndTime.test(fold(text)));
/** No such heading is longer. */
const longestArea = 80;

const begins = pattern`^${phrases.milestone_area}(?!\p{L})`;
const columns = [spellingsOf('start_date'), spellingsOf('end_date')].map(
  (names) => pattern`(?<!\p{L})${names}(?!\p{L})`,
);
const deadline = pattern`(?<!\p{L})${phrases.completion_column}(?!\p{L})`;
/** No head of a table is longer. */
const longestHead = 250;

/** The head of a table of milestones on one line: `Milestones Expected Outputs Expected Completion Date Stakeholders`. */
function namesColumns({ text }: LabelledLine): boolean {
  const folded = text.length <= longestHead ? fold(text) : '';
  return begins.test(folded) && (deadline.test(folded) || columns.every((names) => names.test(folded)));
}

/** A heading that is about milestones or may be, above a line that ends in a date. */
function announcesDates(line: LabelledLine, next: LabelledLine | undefined): boolean {
  if (!next || next.text.length > longestHead || !(announcesList(line) || mayAnnounceList(line))) return false;
  const last = findDates(next).at(-1);
  const when = last && dateNumbers(last.text);
  const isFine = when?.month !== undefined || when?.quarter !== undefined;
  return last !== undefined && isFine && /^[\s.;)]*$/.test(textBehind(next, last));
}

/** The line below the word for milestones, where it stands alone above text, or below the head of their table; for pages on which none are read. */
export function unreadMilestones(lines: readonly LabelledLine[]): LabelledLine | null {
  const at = lines.findIndex(
    (line, i) =>
      !line.item && (alone(line.text) !== undefined || namesColumns(line) || announcesDates(line, lines[i + 1])),
  );
  const below = at === -1 ? undefined : lines[at + 1];
  return below && below.labels.length === 0 && !isPartOfForm(below) && !isUndated(below.text) ? below : null;
}
const isPartOfForm = (line: LabelledLine): boolean => headingOf(line, 'description') !== null;
