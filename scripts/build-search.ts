import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf, pagesOf, searchedPages } from './search/searched-pages.ts';
import { writeIndex } from './search/write-index.ts';

/** Characters of pages of which Pagefind is given no more at a time: it holds five to eight bytes for each of them. */
const usualPart = 60e6;

/**
 * Writes the search index of a built site: one for each language, in a folder of its own, because an index that holds both is
 * searched in the language of the page only. `part` is how many characters of pages Pagefind is given at a time.
 */
export async function buildSearch(site: string, out = join(site, 'pagefind'), part = usualPart): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const pages = Map.groupBy(pagesOf(site), (page) => languageOf(join(site, page)));
  for (const [language, own] of pages) await writeIndex(searchedPages(site, own), join(out, language), part);
}

if (import.meta.main) await buildSearch(process.argv[2] ?? 'dist');
