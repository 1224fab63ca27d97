import type { LabelledLine } from '../../../recognise/recognise.ts';
import { fold } from '../../../source/fold.ts';
import { type Fragment, slice, strip } from '../../../source/span.ts';
import { dateBounds } from '../../../spellings/date-numbers.ts';
import { isDateCell, numbersInCell } from '../../../spellings/date-patterns.ts';
import { pattern } from '../../../spellings/pattern.ts';
import phrases from '../../../spellings/phrases.json' with { type: 'json' };
import { spanIn } from '../../period/labelled-span.ts';
import { templateHeadings } from '../../sections/sections.ts';
import { announcesList, mayAnnounceList } from '../parts/announced.ts';
import { datedOf } from '../parts/dates-behind.ts';
import { itemOf } from '../parts/list-items.ts';
import { type MilestoneShape, milestone } from '../shape.ts';

/** A heading that says when all that stands below it is to be done, or in which part of the plan, and the texts below it. */
interface Group {
  heading: LabelledLine;
  /** From when to when; both are `null` where the heading only names a part, `Year one`. */
  when: { start: Fragment | null; due: Fragment | null };
  texts: Fragment[][];
}

/** No list has more lines, no heading is longer, and no text without a mark. */
const longestList = 1000;
const longestHeading = 60;
const longestText = 300;

/**
 * Texts below headings that say when they are to be done, or name a part of the plan, of which there are two or more.
 *
 * Shape: `"Milestones"` / `"2022"` / `"- Draft the bill"` / `"- Train the clerks"` / `"2023"` / `"- Adopt the bill"`.
 */
export const listsBelowHeadings: MilestoneShape = (lines) => {
  for (const [at, line] of lines.entries()) {
    const announced = announcesList(line);
    if (!announced && !mayAnnounceList(line)) continue;
    const groups = groupsBelow(lines.slice(at + 1, at + 1 + longestList));
    const dated = groups.filter(({ when: { due } }) => due);
    if (groups.length > 1 && areInOrder(dated) && (announced || dated.length === groups.length))
      return groups.flatMap(milestonesOf);
  }
  return [];
};

function milestonesOf({ when, texts }: Group) {
  return texts.flatMap(([title, ...titleRest]) => {
    const own = title && milestone(title, { titleRest });
    // What a text says of when is finer.
    return own ? [datedOf([own, own]) > 0 ? own : { ...own, ...when }] : [];
  });
}

/** The groups from the first line on; none where one of them is empty or a text is of another kind than the others. */
function groupsBelow(lines: readonly LabelledLine[]): Group[] {
  const groups: Group[] = [];
  const isMarked = lines[1] !== undefined && textOf(lines[1], 0, 0) !== null;
  let end = 0;
  for (const line of lines) {
    const last = groups.at(-1);
    const when = whenOf(line);
    const text = last && isMarked ? textOf(line, last.texts.length, countOf(groups)) : null;
    if (when && (!last || last.texts.length > 0)) groups.push({ heading: line, when, texts: [] });
    else if (!last) break;
    else if (text) last.texts.push([text]);
    else if (isMarked && goesOn(line) && last.texts.length > 0) last.texts.at(-1)?.push(line);
    else if (!isMarked && isPlain(line)) last.texts.push([line]);
    else break;
    end++;
  }
  const next = lines[end];
  // Where nothing marks the texts, what stands behind the last of them could be one more.
  const isOver = isMarked || !next || isPartOfForm(next, null) !== null || next.labels.length > 0;
  return isOver && groups.every(({ texts }) => texts.length > 0) && (isMarked || areAlike(groups)) ? groups : [];
}

/** Whether all texts end in a stop, or none does: a sentence below a title says more of it. */
function areAlike(groups: readonly Group[]): boolean {
  const stopped = groups.flatMap(({ texts }) => texts.map(([text]) => /[.;]$/.test(text?.text ?? '')));
  return stopped.every((one) => one === stopped[0]);
}

const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { texts }) => sum + texts.length, 0);
const isPartOfForm = templateHeadings('description');

/** `a. Count the camels`: letters run on from the first of the group or of all. */
const letter = /^([a-z])\.\s+(?=\S)/;

/** What stands behind the mark, number or letter of a line. */
function textOf(line: LabelledLine, before: number, all: number): Fragment | null {
  const place = (letter.exec(line.text)?.[1]?.charCodeAt(0) ?? 0) - 97;
  return place === before || place === all ? strip(line, letter) : itemOf(line);
}

const goesOn = (line: LabelledLine): boolean => !line.blankBefore && /^\p{Ll}/u.test(line.text);

const isPlain = (line: LabelledLine): boolean =>
  line.text.length <= longestText &&
  line.labels.length === 0 &&
  /^[\p{Lu}\d¿“"]/u.test(line.text) &&
  !/[:?|]$/.test(line.text) &&
  isPartOfForm(line, null) === null &&
  textOf(line, 0, 0) === null;

/** `Year one`, `Phase 2`, `Año 1`, `First year`; when it is may stand behind it: `Year 1 (2022)`, `Phase 1: January – June 2022`. */
const partOfPlan = pattern`^(?:${phrases.plan_parts}\s+(?:n\.?\s?[º°]\s?)?[\p{L}\d]{1,6}|\p{L}{4,9}\s+${phrases.plan_parts}|\d\p{L}{1,3}\.?\s+${phrases.plan_parts})(?:\s*[:(–-]\s*(?=\S))?`;

/** When what stands below a line is to be done; `null` where the line is no such heading. */
function whenOf(line: LabelledLine): Group['when'] | null {
  const whole = line.text.length <= longestHeading ? strip(line.body ?? line, /^/, /(?<![\s:.])[\s:.]+$/) : null;
  if (!whole) return null;
  const own = dateOf(whole);
  if (own) return own;
  const match = line.item || line.ordinal ? null : partOfPlan.exec(fold(whole.text));
  const rest = match && slice(whole, match[0].length);
  if (!match) return null;
  if (!rest) return { start: null, due: null };
  return dateOf(strip(rest, /^/, /(?<![)\s])[)\s]+$/) ?? rest);
}

/** A text that is one date or a period, and nothing else. */
function dateOf(text: Fragment): Group['when'] | null {
  const [start, due] = spanIn(text) ?? [null, isDateCell(text) && numbersInCell(text.text) ? text : null];
  return due ? { start, due } : null;
}

/** Whether none of the dates is before that of the heading above it. */
const areInOrder = (groups: readonly Group[]): boolean => {
  const ends = groups.map(({ when: { due } }) => numbersInCell(due?.text ?? ''));
  return ends.every((end, i) => {
    const before = ends[i - 1];
    return !end || !before || dateBounds(before)[1] < dateBounds(end)[1];
  });
};
