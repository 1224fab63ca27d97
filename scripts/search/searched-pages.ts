import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a page has that is searched; Pagefind would read the others, which are longer, to leave them out. */
const searched = ' data-pagefind-body';
/** Elements that a browser shows apart, however close they stand in the file. */
const apart = /<(?=(?:t[dhr]|d[dtl]|li|div|p|summary|caption)\b)/g;

/** The marks behind a heading: with them, it would run into the sentence below it. */
const marksOfHeading = /(?:\s*<a class="source-mark"[^>]*>[^<]*<\/a>)+\s*(?=<\/h\d>)/g;

/** What the pages of a list are put in order by. */
const orderOf = /data-pagefind-sort="\w+\[data-value\]" data-value="([^"]*)"/;

/** Pages of a built site with their addresses. Shape: `["en/commitments/MO0010/index.html", …]`. */
export const pagesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** Language of a page, which its first element names. */
export function languageOf(file: string): string {
  const head = Buffer.alloc(64);
  const handle = openSync(file, 'r');
  readSync(handle, head, 0, head.length, 0);
  closeSync(handle);
  const language = /<html lang="([^"]+)"/.exec(head.toString('utf8'))?.[1];
  if (language === undefined) throw new Error(`${file} does not say its language`);
  return language;
}

/** A page that is searched, as it is handed over. */
export interface Searched {
  sourcePath: string;
  content: string;
  /** By what it is put in order in a list. */
  order: string | null;
}

/** Pages that are searched, in the order of their addresses, read as they are asked for. */
export function* searchedPages(site: string, paths: readonly string[]): Generator<Searched> {
  for (const sourcePath of paths) {
    const page = readFileSync(join(site, sourcePath), 'utf8');
    if (!page.includes(searched)) continue;
    yield {
      sourcePath,
      content: page.replace(marksOfHeading, '').replace(apart, ' <'),
      order: orderOf.exec(page)?.[1] ?? null,
    };
  }
}
