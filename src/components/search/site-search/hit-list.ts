import type { PagefindHit } from './pagefind.ts';
import type { Shown } from './result-item.ts';

interface HitList {
  hits: readonly PagefindHit[];
  list: Element;
  /** The button that asks for more; hidden when all are shown. */
  more: HTMLElement;
  pageSize: number;
  itemOf: (hit: Shown) => Node | Promise<Node>;
  /** Whether another search began while the hits were loaded: they are dropped then. */
  isLate: () => boolean;
}

/**
 * Shows the first hits in place of those before them, or, `from` a number on, the next below them, and gives them. Of the next the
 * first takes the focus. Nothing is given where another search began meanwhile: what it finds is shown then.
 */
export async function showHits(
  { hits, list, more, pageSize, itemOf, isLate }: HitList,
  from = 0,
): Promise<Shown[] | undefined> {
  const shown = await Promise.all(hits.slice(from, from + pageSize).map((hit) => hit.data()));
  const items = await Promise.all(shown.map(itemOf));
  if (isLate()) return undefined;
  if (from === 0) list.replaceChildren();
  list.append(...items);
  more.hidden = list.children.length >= hits.length;
  if (from > 0) list.children[from]?.querySelector('a')?.focus();
  return shown;
}
