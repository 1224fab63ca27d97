import type { Anchor } from './nearest-anchor.ts';

/** The part of Pagefind's interface that the search uses. Source: https://pagefind.app/docs/api/ */
export interface PagefindHit {
  id: string;
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
    /** Elements of the page that have an id, and the word they begin at. */
    anchors: Anchor[];
    /** Words of the page that were found. */
    locations: number[];
  }>;
}

export interface Pagefind {
  init(): Promise<void>;
  options(options: { baseUrl: string; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{
    results: PagefindHit[];
    /** How many of the results have each value of each facet. */
    filters: Record<string, Record<string, number>>;
  }>;
}

/** An id before a title, a title before a text. */
const ranking = { metaWeights: { id: 60, title: 12 } };

/** Loads an index that was built after the site; there is none while developing. `base` is the path the site stands at. */
export async function loadPagefind(bundle: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.options({ baseUrl: base, ranking });
  await pagefind.init();
  return pagefind;
}

/**
 * Pieces of an excerpt, told apart from the words that were found.
 *
 * Shape: `"para <mark>educación</mark>"` → `[{text: "para ", found: false}, {text: "educación", found: true}]`. The
 * excerpt is parsed into a document that is never shown, so that captured text stays text.
 */
export function excerptPieces(excerpt: string): { text: string; found: boolean }[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => ({ text: node.textContent ?? '', found: node.nodeName === 'MARK' }));
}

/** Words that a page was found by: those marked in its excerpt; where none is, what else is known of it, such as its id. */
export function foundIn({ excerpt, meta }: { excerpt: string; meta: Record<string, string> }): string[] {
  const marked = excerptPieces(excerpt).filter(({ found }) => found);
  return marked.length > 0 ? marked.map(({ text }) => text) : Object.values(meta);
}
