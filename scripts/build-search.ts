import { closeSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** What Pagefind brings and no page uses: interfaces of its own. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;
/** Not the text of a page: marks of lines, what says how to cite it, and rows and examples that stand on pages of their own. */
const excludeSelectors = ['.source-mark', '#citar', '.table-preview', '.dictionary-example', 'table-picker'];
/** What a page has that is searched; Pagefind would read the others, which are longer, to leave them out. */
const searched = ' data-pagefind-body';
/** Elements that a browser shows apart, however close they stand in the file. */
const apart = /<(?=(?:t[dhr]|d[dtl]|li|div|p|summary|caption)\b)/g;

/** Pages of a built site with their addresses. Shape: `["en/commitments/MO0010/index.html", …]`. */
const pagesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** Language of a page, which its first element names. */
function languageOf(file: string): string {
  const head = Buffer.alloc(64);
  const handle = openSync(file, 'r');
  readSync(handle, head, 0, head.length, 0);
  closeSync(handle);
  const language = /<html lang="([^"]+)"/.exec(head.toString('utf8'))?.[1];
  if (language === undefined) throw new Error(`${file} does not say its language`);
  return language;
}

async function addPage(index: PagefindIndex, site: string, sourcePath: string): Promise<void> {
  const page = readFileSync(join(site, sourcePath), 'utf8');
  if (!page.includes(searched)) return;
  const { errors } = await index.addHTMLFile({ sourcePath, content: page.replace(apart, ' <') });
  if (errors.length > 0) throw new Error(`${sourcePath} is not searched: ${errors.join('; ')}`);
}

/** As many pages as are handed over before the first is answered, so that neither program waits for the other. */
const atOnce = 32;

/**
 * Writes the search index of a built site: one for each language, in a folder of its own, because an index that holds both is
 * searched in the language of the page only.
 */
export async function buildSearch(site: string): Promise<void> {
  rmSync(join(site, 'pagefind'), { recursive: true, force: true });
  const pages = Map.groupBy(pagesOf(site), (page) => languageOf(join(site, page)));
  for (const [language, own] of pages) {
    const folder = join(site, 'pagefind', language);
    const { index, errors } = await createIndex({ excludeSelectors });
    if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
    for (let from = 0; from < own.length; from += atOnce) {
      await Promise.all(own.slice(from, from + atOnce).map((page) => addPage(index, site, page)));
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`no search index: ${written.errors.join('; ')}`);
    for (const file of readdirSync(folder).filter((name) => unused.test(name))) rmSync(join(folder, file));
    // Pagefind's program holds an index until it ends; the next language starts it again.
    await close();
  }
}

if (import.meta.main) await buildSearch(process.argv[2] ?? 'dist');
