import type { LabelledLine } from '../../recognise/recognise.ts';
import { fold } from '../../source/fold.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { isDateCell } from '../../spellings/date-patterns.ts';
import { endsOpen } from '../../spellings/function-words.ts';
import type { LabelId } from '../../spellings/labels.ts';
import { spellingsOf } from '../../spellings/labels.ts';
import { pattern, patternPart } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import type { SaysTitle } from '../head/whole-title.ts';
import { labelledDates, tellsOfSeveral } from '../milestones/parts/labelled-dates.ts';
import { plainNumber } from '../milestones/parts/list-numbers.ts';
import type { Part, RawField } from '../raw-page.ts';
import { headingOf } from '../sections/headings.ts';

/** `Compromiso 6: …`, `Compromiso n. ° 5: …`, `Commitment 21. …`, `Commitment 3 – …` */
const numbered = pattern`^${phrases.commitment_heading}\s+(?:n(?:o|um|umero|umber)?\s?\.?\s?[°ºo#]?\s*|#\s*)?(\d{1,3})(?:\s?[:.]|\s-)\s+(?=\S)`;
/** The same alone on its line: `COMPROMISO 8`, `Compromiso No. 1`. */
const numberAlone = pattern`^${phrases.commitment_heading}\s+(?:n(?:o|um|umero|umber)?\s?\.?\s?[°ºo#]?\s*|#\s*)?(?<number>\d{1,3})\s?[.:]?$`;
/** The number of the commitment that a line names; `null` where it names none. */
export const commitmentNumber = ({ text }: Fragment): string | null =>
  numbered.exec(fold(text.slice(0, 60)))?.[1] ?? null;

export const field = (
  name: RawField['field'],
  part: Part,
  values: Fragment[],
  label: Fragment | null = null,
): RawField => ({
  field: name,
  part,
  label,
  values,
});

/** No second line of a title is longer; a paragraph is not one. */
const longestRest = 120;

/**
 * The number and title that a description or a review gives the commitment, in the first line that has them. It goes on, on the next, where
 * its last word cannot be the last, or where the page says both lines as one title elsewhere.
 */
export function numberedTitle(
  lines: readonly LabelledLine[],
  part: 'description' | 'irm_summary',
  saysTitle: SaysTitle,
): { number: RawField; title: RawField } | null {
  const own = part === 'description' ? 'plan_number' : 'irm_number';
  const alone = lines[0] && lines[0].text.length <= longestLabel ? numberAlone.exec(fold(lines[0].text)) : null;
  if (lines[0] && alone?.groups?.number) {
    const at = lines[0].text.lastIndexOf(alone.groups.number);
    const number = slice(lines[0], at, at + alone.groups.number.length) as Fragment;
    return { number: field(own, part, [number]), title: field('commitment_title', part, []) };
  }
  for (const [i, line] of lines.entries()) {
    const match = numbered.exec(fold(line.text.slice(0, 60)));
    if (!match || (part === 'description' && isOfReview(lines, i))) continue;
    const digits = match[1] ?? '';
    if (part === 'description' && isOneOfSeveral(digits, lines.slice(i + 1))) return null;
    const at = line.text.lastIndexOf(digits, match[0].length);
    const title = slice(line, match[0].length);
    const next = lines[i + 1];
    const canGoOn = title && next && next.text.length <= longestRest;
    const goesOn = canGoOn && (endsOpen(title.text) || saysTitle(`${title.text} ${next.text}`));
    return {
      number: field(own, part, [slice(line, at, at + digits.length) as Fragment]),
      title: field('commitment_title', part, title ? [title, ...(goesOn ? [next] : [])] : []),
    };
  }
  return null;
}

/** Whether the next number follows further down: of several commitments on a page nobody can tell which is its own. */
const isOneOfSeveral = (digits: string, below: readonly LabelledLine[]): boolean =>
  below.some((line) => commitmentNumber(line) === String(Number(digits) + 1));

/** What the IRM answers below the name of a commitment. */
const answers: readonly LabelId[] = ['verifiable', 'relevant', 'potential_impact', 'ambition', 'completion'];

/** Whether a line opens what the IRM says, whose heading is lost: the first of its form is right below. */
function isOfReview(lines: readonly LabelledLine[], at: number): boolean {
  const next = lines[at + 1];
  if (!next) return false;
  // A description has some of the headings of a review.
  const isHeading = headingOf(next, 'irm_summary') !== null && headingOf(next, 'description') === null;
  return isHeading || next.labels.some(({ label }) => answers.includes(label));
}

/** How many lines may stand between a number and its dates: who does it, what shows it. */
const mostBetween = 2;

/** Whether the dates of a line are those of the first of a list: a `1.` stands above them, which may be all that is left of the list. */
function isFirstOfList(line: LabelledLine, at: number, lines: readonly LabelledLine[]): boolean {
  if (!labelledDates(line)) return false;
  const above = lines
    .slice(Math.max(0, at - 1 - mostBetween), at)
    .findLast((one) => labelledDates(one) === null && isNumber(one));
  return above !== undefined && /^1(?!\d)/.test(above.ordinal?.text ?? above.text);
}
const isNumber = ({ ordinal, text }: LabelledLine): boolean => ordinal !== null || plainNumber.test(text);

const ofCommitment = patternPart`(?:\s+${phrases.articles})?\s?${phrases.commitment_heading}`;
/** The label of one of the dates that names the commitment: `Fecha de inicio del compromiso`, `Commitment start date`. */
const namedDate = (own: 'start_date' | 'end_date', whole: 'commitment_start' | 'commitment_end') =>
  pattern`^(?:${spellingsOf(own)}${ofCommitment}|${phrases.commitment_heading}\s+${spellingsOf(own)}|${spellingsOf(whole)})\s*:\s*(?=\S)`;
const namedDates = [
  ['commitment_start', namedDate('start_date', 'commitment_start')],
  ['commitment_end', namedDate('end_date', 'commitment_end')],
] as const;
/** No such label is longer. */
const longestLabel = 80;

/** Start and end behind labels that name the commitment, each once. */
export function namedSpan(lines: readonly LabelledLine[]): RawField[] {
  const found = lines.flatMap((line) =>
    namedDates.flatMap(([name, label]) => {
      const value = slice(line, label.exec(fold(line.text.slice(0, longestLabel)))?.[0].length ?? line.text.length);
      return value && isDateCell(value) ? [field(name, 'description', [value])] : [];
    }),
  );
  return new Set(found.map((one) => one.field)).size === found.length ? found : [];
}

/** Start and end behind their labels, once each, in some lines of a whole. Used where they can only be the commitment's own. */
export function labelledSpan(lines: readonly LabelledLine[], part: Part, whole = lines): RawField[] {
  if (lines.some(tellsOfSeveral) || (part === 'description' && whole.some(isFirstOfList))) return [];
  const found = lines.flatMap((line) => labelledDates(line) ?? []);
  const starts = found.flatMap(({ start }) => start ?? []);
  const ends = found.flatMap(({ due }) => due ?? []);
  if (starts.length > 1 || ends.length > 1) return [];
  return [
    ...starts.map((start) => field('commitment_start', part, [start])),
    ...ends.map((end) => field('commitment_end', part, [end])),
  ];
}
