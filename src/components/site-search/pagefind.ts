/** The part of Pagefind's interface that the search uses. Source: https://pagefind.app/docs/api/ */
export interface PagefindHit {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string>; filters: Record<string, string[]> }>;
}

export interface Pagefind {
  init(): Promise<void>;
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

/** Loads the index that was built after the site; there is none while developing. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
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
