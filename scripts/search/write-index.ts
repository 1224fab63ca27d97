import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { joinIndexes } from './join-indexes.ts';
import type { Searched } from './searched-pages.ts';

/** What Pagefind brings and no page uses: interfaces of its own. */
const unused = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;
/** Not the text of a page: marks of lines, what says how to cite it, to take it away, to follow it or to report an error, and rows and examples that stand on pages of their own. */
const excludeSelectors = [
  '.source-mark',
  '#citar',
  '.data-box',
  '.twin-links',
  '.report-link',
  '.feeds',
  '.embed-code',
  '.chart-download',
  '.table-preview',
  '.dictionary-example',
  'table-picker',
];
/** Pages a few at a time. */
function* batchesOf<T>(pages: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const page of pages) {
    batch.push(page);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** As many pages as are handed over before the first is answered, so that neither program waits for the other. */
const atOnce = 32;

/** Writes an index of pages until they are as long as a part may be, and gives by what each is put in order. None where no pages are left. */
async function writePart(batches: Iterator<Searched[]>, folder: string, most: number): Promise<Searched['order'][]> {
  let batch = batches.next();
  if (batch.done) return [];
  const { index, errors } = await createIndex({ excludeSelectors });
  if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
  const add = async ({ sourcePath, content }: Searched) => {
    const added = await index.addHTMLFile({ sourcePath, content });
    if (added.errors.length > 0) throw new Error(`${sourcePath} is not searched: ${added.errors.join('; ')}`);
  };
  const order: Searched['order'][] = [];
  for (let held = 0; !batch.done; batch = batches.next()) {
    await Promise.all(batch.value.map(add));
    order.push(...batch.value.map((page) => page.order));
    held += batch.value.reduce((sum, { content }) => sum + content.length, 0);
    if (held >= most) break;
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`no search index: ${written.errors.join('; ')}`);
  // Pagefind's program holds an index until it ends; the next one starts it again.
  await close();
  return order;
}

/** Writes the index of one language: at once, or in parts that are joined, where Pagefind would hold too much. */
export async function writeIndex(pages: Iterable<Searched>, folder: string, part: number): Promise<void> {
  const batches = batchesOf(pages, atOnce);
  const parts: string[] = [];
  const order: Searched['order'][] = [];
  for (;;) {
    const next = `${folder}-${parts.length}`;
    const taken = await writePart(batches, next, part);
    if (taken.length === 0) break;
    parts.push(next);
    order.push(...taken);
  }
  if (parts.length === 1) renameSync(`${folder}-0`, folder);
  else joinIndexes(parts, folder, order);
  for (const one of parts) rmSync(one, { recursive: true, force: true });
  for (const file of readdirSync(folder).filter((name) => unused.test(name))) rmSync(join(folder, file));
}
