import { nearestAnchor } from './nearest-anchor.ts';
import { excerptPieces, type PagefindHit } from './pagefind.ts';
import { fitOf, onlyText } from './rank-hits.ts';
import { withoutName } from './without-name.ts';

export type Shown = Awaited<ReturnType<PagefindHit['data']>>;

/** A result: its kind, its title, and the words that were found among those around them. It leads to the part of the page they stand in. */
export function resultItem(
  template: HTMLTemplateElement,
  query: string,
  { url, excerpt, meta, filters, anchors, locations }: Shown,
): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = item.querySelector('a') as HTMLAnchorElement;
  const anchor = query === '' || fitOf(query, { meta }) < onlyText ? undefined : nearestAnchor(anchors, locations);
  link.href = anchor ? `${url}#${anchor}` : url;
  link.textContent = meta.title ?? url;
  (item.querySelector('.search-kind') as HTMLElement).textContent = [
    ...[meta.id ?? meta.record].filter((id) => id !== undefined),
    ...['kind', 'member', 'coverage'].flatMap((facet) => filters[facet] ?? []),
  ].join(' · ');
  const all = excerptPieces(excerpt);
  const rest = withoutName(all, meta);
  const isLess = rest.filter(({ found }) => found).length < all.filter(({ found }) => found).length;
  const isId = [0, 2].includes(fitOf(query, { meta }));
  // What was found is shown, but for an id: that stands above.
  const pieces = (isLess && !isId ? all : rest).map(({ text, found }) => {
    if (!found) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  (item.querySelector('.search-excerpt') as HTMLElement).append(...pieces);
  return item;
}
