import type { LabelledLine } from '../recognise/recognise.ts';
import type { LabelId } from '../spellings/labels.ts';
import { footStart } from './furniture.ts';
import { siblingEntry } from './siblings.ts';

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

/** Whether a line is a label, alone on the line. */
export const isHeading = (line: LabelledLine, label: LabelId): boolean =>
  line.labels.some((match) => match.label === label && match.end >= line.text.replace(/(?<!\s)\s*:$/, '').length);

/** Whether a line begins with one of some labels. */
export const hasLabel = (line: LabelledLine, labels: readonly LabelId[]): boolean =>
  line.labels.some(({ label }) => labels.includes(label));

/**
 * Splits a page into its parts by its headings and, where headings are lost, by the labels of the head block.
 *
 * `first` are the labels a head block can begin with, `all` those that it holds.
 */
export function zonesOf(lines: readonly LabelledLine[], first: readonly LabelId[], all: readonly LabelId[]): Zones {
  const foot = footStart(lines);
  const glance = startOfGlance(lines, first);
  const body = startOfBody(lines, glance, foot, all);
  const siblings = startOfSiblings(lines, body.start, foot);
  return {
    head: lines.slice(0, glance),
    glance: lines.slice(glance, body.heading ?? body.start),
    bodyHeading: body.heading === null ? null : (lines[body.heading] ?? null),
    body: lines.slice(body.start, siblings.heading ?? siblings.start),
    siblingsHeading: siblings.heading === null ? null : (lines[siblings.heading] ?? null),
    siblings: lines.slice(siblings.start, foot),
    foot: lines.slice(foot),
  };
}

function startOfGlance(lines: readonly LabelledLine[], first: readonly LabelId[]): number {
  const at = lines.findIndex((line) => hasLabel(line, first));
  return at === -1 ? Math.min(lines.length, 3) : at;
}

/** How many lines without a label of the head block may stand between two that have one. */
const gap = 12;

function startOfBody(lines: readonly LabelledLine[], glance: number, foot: number, all: readonly LabelId[]) {
  let last = glance;
  for (let i = glance; i < foot && i - last <= gap; i++) {
    const line = lines[i] as LabelledLine;
    if (isHeading(line, 'h_description') && i > glance + 1) return { heading: i, start: i + 1 };
    if (hasLabel(line, all)) last = i;
  }
  const heading = lines.findIndex((line, i) => i > last && i <= last + gap && isHeading(line, 'h_description'));
  return heading === -1 ? { heading: null, start: last + 1 } : { heading, start: heading + 1 };
}

function startOfSiblings(lines: readonly LabelledLine[], body: number, foot: number) {
  const heading = lines.findLastIndex((line, i) => i >= body && i < foot && isHeading(line, 'h_siblings'));
  const entry = lines.findIndex((line, i) => i >= body && i < foot && siblingEntry.test(line.text));
  if (heading !== -1 && (entry === -1 || heading < entry)) return { heading, start: heading + 1 };
  if (entry === -1) return { heading: null, start: foot };
  const title = entry - 1;
  const mark = lines[title - 1];
  return { heading: null, start: Math.max(body, mark?.item && !mark.body ? title - 1 : title) };
}
