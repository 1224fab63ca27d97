import { compareText } from '../source/compare-text.ts';
import type { LabelId } from '../spellings/labels.ts';
import type { LabelledLine, Layout } from './layout.ts';
import { kindOf } from './page-kinds.ts';

/** The labels on a page: on all of it, on its head; and its first lines. */
export interface Seen {
  marks: ReadonlySet<LabelId>;
  head: ReadonlySet<LabelId>;
  top: readonly LabelledLine[];
}

const titleLines = 6;

export const marksOf = (lines: readonly LabelledLine[]): ReadonlySet<LabelId> =>
  new Set(lines.flatMap((line) => line.labels.map(({ label }) => label)));

/** The layout that one of the first lines alone tells; where lines tell two, the one above: a report says since when its member is one, too. */
export function titled(layouts: readonly Layout[], seen: Seen): readonly Layout[] {
  const lines = seen.top.map(({ body, text }) => body?.text ?? text);
  const ofOne = layouts.filter(
    ({ title, titleAtMost }) =>
      !titleAtMost || !(lines.filter((line, i) => title?.(line, lines[i + 1])).length > titleAtMost),
  );
  let yielding: readonly Layout[] = [];
  for (const [i, line] of lines.entries()) {
    const told = ofOne.filter(
      (layout) =>
        i < (layout.titleWithin ?? titleLines) &&
        layout.title?.(line, lines[i + 1]) === true &&
        against(layout, seen).length === 0,
    );
    const sure = told.filter(({ titleYields }) => !titleYields?.(line));
    if (sure.length > 0) return sure;
    if (yielding.length === 0) yielding = told;
  }
  return yielding;
}

/** What a layout must not have, its head must not have: any word may stand in the text below. */
function against({ never, neverWithin }: Layout, { head, top }: Seen): LabelId[] {
  const marks = neverWithin === undefined ? head : marksOf(top.slice(0, neverWithin));
  return never.filter((label) => marks.has(label));
}

/** Whether the labels on a page are those of a layout. */
export function fits(layout: Layout, seen: Seen): boolean {
  if (layout.title || against(layout, seen).length > 0) return false;
  const { marks, head } = seen;
  return groupsOf(layout).every(({ labels, on }) => labels.some((label) => (on === 'head' ? head : marks).has(label)));
}

/** What must be on a page of a layout, one label of each group. */
const groupsOf = ({ needs, inHead }: Layout): { labels: readonly LabelId[]; on: 'page' | 'head' }[] => [
  ...(inHead ? [{ labels: inHead, on: 'head' as const }] : []),
  ...needs.map((labels) => ({ labels, on: 'page' as const })),
];

/**
 * Which marks of a layout a page has, which it lacks and which speak against it; for messages.
 *
 * Shape: `"C has duration, lacks plan_submission or plan_end"`.
 */
export function describeFit(layout: Layout, seen: Seen): string {
  if (layout.titleLike) return `${layout.id} has a line like “${layout.titleLike}”`;
  const { marks } = seen;
  const groups = groupsOf(layout);
  const has = [...new Set(groups.flatMap(({ labels }) => labels.filter((label) => marks.has(label))))];
  const lacks = groups.filter(({ labels }) => !labels.some((label) => marks.has(label)));
  const wrong = against(layout, seen);
  return [
    `${layout.id} has ${has.join(', ') || 'nothing'}`,
    ...lacks.map(({ labels }) => `lacks ${labels.join(' or ')}`),
    ...(wrong.length > 0 ? [`never has ${wrong.join(', ')}`] : []),
  ].join(', ');
}

/** The layouts a page comes nearest to, the nearest first, each with its marks; what tells each layout where the page has none. */
export function describeNearest(layouts: readonly Layout[], seen: Seen): string {
  const near = layouts
    .map((layout) => ({ layout, share: shareOf(layout, seen) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || compareText(a.layout.id, b.layout.id));
  const told = near.slice(0, 3).map(({ layout }) => describeFit(layout, seen));
  return (told.length > 0 ? told : layouts.map(describeMarks)).join('; ');
}

/** How many of the groups of marks of a layout are on a page, as a part of all of them. */
function shareOf(layout: Layout, { marks }: Seen): number {
  const groups = groupsOf(layout);
  const there = groups.filter(({ labels }) => labels.some((label) => marks.has(label)));
  return groups.length === 0 ? 0 : there.length / groups.length;
}

/** What tells a layout. Shape: `"C: plan_submission + duration"`, `"M: a line like “Member Since 2011”"`. */
function describeMarks(layout: Layout): string {
  const first = groupsOf(layout).map(({ labels }) => labels[0]);
  return `${layout.id}: ${layout.titleLike ? `a line like “${layout.titleLike}”` : first.join(' + ')}`;
}

/** What stands in front of a colon, and begins large. */
const beforeColon = /^\p{Lu}[^:]{2,60}?(?=\s?:(?:\s|$))/u;
/** Most of them that a message names. */
const mostNamed = 4;

/** What may be labels in a spelling that is not known. Shape: lines `"Institution pilote : Ministère"`, `"Durée: 2 ans"` → `["Institution pilote", "Durée"]`. */
const perhapsLabels = (lines: readonly LabelledLine[]): string[] =>
  [
    ...new Set(
      lines.flatMap(({ labels, text }) => (labels.length > 0 ? [] : (beforeColon.exec(text.slice(0, 80)) ?? []))),
    ),
  ].slice(0, mostNamed);

/** The labels of a page that fits no layout, or what else it looks like. Shape: `"the marks lead, starred, and what may be labels in a new spelling (“Institution pilote”)"`. */
export function describeSeen({ marks, top }: Seen): string {
  const kind = kindOf(top);
  const like = kind ? `the look of ${kind}` : 'nothing that tells what it is';
  if (marks.size === 0) return `no known label and ${like}`;
  const unknown = perhapsLabels(top).map((label) => `“${label}”`);
  const more = unknown.length > 0 ? `, and what may be labels in a new spelling (${unknown.join(', ')})` : '';
  return `the marks ${[...marks].sort().join(', ')}${more}${kind ? `, and ${like}` : ''}`;
}
