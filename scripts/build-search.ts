import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What Pagefind brings and no page uses: interfaces of its own. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;
/** Not the text of a page: marks of lines, what says how to cite it, and rows and examples that stand on pages of their own. */
const excludeSelectors = ['.source-mark', '#citar', '.table-preview', '.dictionary-example', 'table-picker'];
/** Elements that a browser shows apart, however close they stand in the file. */
const apart = /<(?=(?:t[dhr]|d[dtl]|li|div|p|summary|caption)\b)/g;

/** Pages of a built site with their addresses. Shape: `["en/commitments/MO0010/index.html", …]`. */
const pagesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/**
 * Writes the search index of a built site: one for each language, in a folder of its own, because an index that holds both is
 * searched in the language of the page only.
 */
export async function buildSearch(site: string): Promise<void> {
  rmSync(join(site, 'pagefind'), { recursive: true, force: true });
  const pages = Map.groupBy(pagesOf(site), (page) => (page.startsWith('en/') ? 'en' : 'es'));
  for (const [language, own] of pages) {
    const folder = join(site, 'pagefind', language);
    const { index, errors } = await createIndex({ excludeSelectors });
    if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
    for (const sourcePath of own) {
      const content = readFileSync(join(site, sourcePath), 'utf8').replace(apart, ' <');
      const added = await index.addHTMLFile({ sourcePath, content });
      if (added.errors.length > 0) throw new Error(`${sourcePath} is not searched: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`no search index: ${written.errors.join('; ')}`);
    for (const file of readdirSync(folder).filter((name) => unused.test(name))) rmSync(join(folder, file));
  }
  await close();
}

if (import.meta.main) await buildSearch(process.argv[2] ?? 'dist');
