import { fold } from '../source/fold.ts';
import type { LabelId } from '../spellings/labels.ts';
import type { Layout } from './layout.ts';

/** The labels on a page: on all of it, on its head; and the texts of its first lines. */
export interface Seen {
  marks: ReadonlySet<LabelId>;
  head: ReadonlySet<LabelId>;
  top: readonly string[];
}

const titleLines = 6;

/** Whether a page is of a layout. What a layout must not have, its head must not have: any word may stand in the text below. */
export function fits(layout: Layout, { marks, head, top }: Seen): boolean {
  if (layout.never.some((label) => head.has(label))) return false;
  if (layout.titles) {
    const first = top.slice(0, layout.titlesWithin ?? titleLines);
    return layout.titles.some((title) => first.some((line) => line.startsWith(fold(title))));
  }
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
export function describeFit(layout: Layout, { marks, head }: Seen): string {
  const groups = groupsOf(layout);
  const has = [...new Set(groups.flatMap(({ labels }) => labels.filter((label) => marks.has(label))))];
  const lacks = groups.filter(({ labels }) => !labels.some((label) => marks.has(label)));
  const against = layout.never.filter((label) => head.has(label));
  return [
    `${layout.id} has ${has.join(', ') || 'nothing'}`,
    ...lacks.map(({ labels }) => `lacks ${labels.join(' or ')}`),
    ...(against.length > 0 ? [`never has ${against.join(', ')}`] : []),
  ].join(', ');
}

/** The layouts a page comes nearest to, the nearest first, each with its marks; all that are told by labels where it has none. */
export function describeNearest(layouts: readonly Layout[], seen: Seen): string {
  const told = layouts.filter(({ needs }) => needs.length > 0);
  const share = (layout: Layout) => {
    const groups = groupsOf(layout);
    return groups.filter(({ labels }) => labels.some((label) => seen.marks.has(label))).length / groups.length;
  };
  const near = told
    .map((layout) => ({ layout, share: share(layout) }))
    .filter((one) => one.share > 0)
    .sort((a, b) => b.share - a.share || (a.layout.id < b.layout.id ? -1 : 1));
  if (near.length === 0)
    return told
      .map(
        (one) =>
          `${one.id}: ${groupsOf(one)
            .map(({ labels }) => labels[0])
            .join(' + ')}`,
      )
      .join('; ');
  return near
    .slice(0, 3)
    .map(({ layout }) => describeFit(layout, seen))
    .join('; ');
}
