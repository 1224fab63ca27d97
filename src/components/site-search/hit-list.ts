import type { PagefindHit } from './pagefind.ts';

type Shown = Awaited<ReturnType<PagefindHit['data']>>;

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

/** Shows the next hits, and gives them; where some are shown already, the first new one takes the focus. */
export async function showMore({ hits, list, more, pageSize, itemOf, isLate }: HitList): Promise<Shown[]> {
  const from = list.children.length;
  const shown = await Promise.all(hits.slice(from, from + pageSize).map((hit) => hit.data()));
  const items = await Promise.all(shown.map(itemOf));
  if (isLate()) return [];
  list.append(...items);
  more.hidden = list.children.length >= hits.length;
  if (from > 0) list.children[from]?.querySelector('a')?.focus();
  return shown;
}
