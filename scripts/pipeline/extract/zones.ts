import type { LabelledLine } from '../recognise/recognise.ts';
import { listMarks } from '../source/list-marks.ts';
import { takeWhile } from '../source/take-while.ts';
import { titleWithId } from '../spellings/commitment-ids.ts';
import { goesOnInYears, isKnownValue } from '../spellings/known-values.ts';
import type { LabelId } from '../spellings/labels.ts';
import { footStart } from './furniture.ts';
import { is } from './glance/stray-values.ts';
import { siblingEntry } from './siblings/siblings.ts';

const beginsWithMark = new RegExp(`^[${listMarks}]`, 'u');

/** The parts of a page as runs of lines, in page order. Together they are all of its lines. */
export interface Zones {
  head: readonly LabelledLine[];
  glance: readonly LabelledLine[];
  /** The heading above the body, when it is there. */
  bodyHeading: LabelledLine | null;
  body: readonly LabelledLine[];
  siblingsHeading: LabelledLine | null;
  siblings: readonly LabelledLine[];
  foot: readonly LabelledLine[];
}

/** What tells a fact box where headings are lost. */
export interface HeadBlock {
  /** The labels it can begin with. */
  first: readonly LabelId[];
  /** All that it holds. */
  all: readonly LabelId[];
  /** The labels that can only be its last. */
  last: readonly LabelId[];
  /** Labels that stand below it: it is over where one of them is a line. */
  below: readonly LabelId[];
}

/** Whether a line is a label, alone on the line. */
export const isHeading = (line: LabelledLine, label: LabelId): boolean =>
  line.labels.some((match) => match.label === label && match.end >= line.text.replace(/(?<!\s)\s*:$/, '').length);

/** Whether a line begins with one of some labels. */
export const hasLabel = (line: LabelledLine, labels: readonly LabelId[]): boolean =>
  line.labels.some(({ label }) => labels.includes(label));

/**
 * Splits a page into its parts by its headings and, where headings are lost, by the labels of the fact box.
 */
export function zonesOf(lines: readonly LabelledLine[], { first, all, last, below }: HeadBlock): Zones {
  const foot = footStart(lines);
  const glance = startOfGlance(lines, first, all);
  // Where parts of the block stand in another order, none is sure to be its last.
  const begun = lines.findIndex((line) => hasLabel(line, first));
  const inOrder = begun === -1 || begun <= glance;
  const body = startOfBody(lines, glance, foot, { first, all, last: inOrder ? last : [], below });
  const siblings = startOfSiblings(lines, body.start, foot);
  return {
    head: lines.slice(0, glance),
    glance: lines.slice(glance, body.above),
    bodyHeading: body.heading === null ? null : (lines[body.heading] ?? null),
    body: [
      ...lines.slice(body.above, body.heading ?? body.above),
      ...lines.slice(body.start, siblings.heading ?? siblings.start),
    ],
    siblingsHeading: siblings.heading === null ? null : (lines[siblings.heading] ?? null),
    siblings: lines.slice(siblings.start, foot),
    foot: lines.slice(foot),
  };
}

/** The first label; or, where parts of the block stand above it or the title right below the first headings, behind the title. */
function startOfGlance(lines: readonly LabelledLine[], first: readonly LabelId[], all: readonly LabelId[]): number {
  const at = lines.findIndex((line) => hasLabel(line, first));
  if (at === -1) return Math.min(lines.length, 3);
  const title = lines.findIndex((line, i) => i < at + 4 && titleWithId.test(line.text));
  // Parts of the block may stand above what it begins with.
  if (title !== -1 && lines.slice(title + 1, at).some((line) => hasLabel(line, all))) return title + 1;
  return Math.max(at, title + 1);
}

/** How many lines without a label of the fact box may stand between two that have one; list items do not count. */
const gap = 12;
/** How many lines may stand between the last label and the heading below the fact box. */
const near = 3;
/** No value of a closed list is longer; a line right above the text that is longer is text. */
const longestValue = 60;

function startOfBody(lines: readonly LabelledLine[], glance: number, foot: number, block: HeadBlock) {
  let last = glance;
  let without = 0;
  for (let i = glance; i < foot && without <= gap; i++) {
    const line = lines[i] as LabelledLine;
    if (isHeading(line, 'h_description') && i > glance + 1) return { above: i, heading: i, start: i + 1 };
    if (block.below.some((label) => isHeading(line, label))) break;
    if (hasLabel(line, block.all)) {
      last = i;
      without = 0;
      if (hasLabel(line, block.last) && !goesOnBelow(lines, glance, i, block)) break;
    } else if (!line.item) without++;
  }
  const end = last + 1 + linesOfValue(lines, last, foot);
  const heading = lines.findIndex((line, i) => i >= end && i < end + near && isHeading(line, 'h_description'));
  // Names of institutions may go on over lines, down to that heading.
  if (heading > end && block.last.includes('lead') && hasLabel(lines[last] as LabelledLine, ['lead']))
    return { above: heading, heading, start: heading + 1 };
  return heading === -1 ? { above: end, heading: null, start: end } : { above: end, heading, start: heading + 1 };
}

/** Whether labels of the block that have not come yet stand between a line and the heading of the text: the block stands in another order. */
function goesOnBelow(lines: readonly LabelledLine[], glance: number, at: number, { all }: HeadBlock): boolean {
  const heading = lines.findIndex((line, i) => i > at && i <= at + gap && isHeading(line, 'h_description'));
  if (heading === -1) return false;
  const labelsIn = (part: readonly LabelledLine[]) => part.flatMap(({ labels }) => labels.map(({ label }) => label));
  const seen = new Set(labelsIn(lines.slice(glance, at + 1)));
  return labelsIn(lines.slice(at + 1, heading)).some((label) => all.includes(label) && !seen.has(label));
}

/** How many lines below the last label are its value: the items of its list, or a known value on the next line. */
function linesOfValue(lines: readonly LabelledLine[], at: number, foot: number): number {
  const line = lines[at];
  const next = lines[at + 1];
  const behind = line?.labels.map(({ value }) => line.text.slice(value).trim()) ?? [];
  if (next && behind.some((value) => goesOnInYears(value, next.text))) return 1;
  // The first item of a list may be glued to its label.
  const begun = behind.some((value) => beginsWithMark.test(value));
  if (!line || !next || !(begun || behind.includes(''))) return 0;
  const last = lines[at + 2] && isHeading(lines[at + 2] as LabelledLine, 'h_description');
  if (!next.item) {
    if (begun || at + 1 >= foot) return 0;
    const values = hasLabel(line, ['ogp_value']) ? takeWhile(lines.slice(at + 1, foot), isOgpValues).length : 0;
    const isValue = isKnownValue(next.text) || (last && (next.text.length <= longestValue || hasLabel(line, ['lead'])));
    return Math.max(values, isValue ? 1 : 0);
  }
  let count = 0;
  while (at + 1 + count < foot && isItem(lines, at + 1 + count)) count++;
  return count;
}

const isOgpValues = ({ text }: LabelledLine): boolean => is.ogp_values(text);

/** An item of a list, or the text of one whose mark stands alone on the line above. */
const isItem = (lines: readonly LabelledLine[], at: number): boolean =>
  lines[at]?.item === true || (lines[at - 1]?.item === true && lines[at - 1]?.body === null);

function startOfSiblings(lines: readonly LabelledLine[], body: number, foot: number) {
  const heading = lines.findLastIndex((line, i) => i >= body && i < foot && isHeading(line, 'h_siblings'));
  const entry = lines.findIndex((line, i) => i >= body && i < foot && siblingEntry.test(line.text));
  if (heading !== -1 && (entry === -1 || heading < entry)) return { heading, start: heading + 1 };
  if (entry === -1) return { heading: null, start: foot };
  const title = entry - 1;
  const mark = lines[title - 1];
  return { heading: null, start: Math.max(body, mark?.item && !mark.body ? title - 1 : title) };
}
