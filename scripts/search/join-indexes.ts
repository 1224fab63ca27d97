import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cbor, contentsOf, fileWriter, type Meta, nameOf, readIndexFile, readMeta } from './index-files.ts';
import { byCodePoints, joinWords, type Part } from './join-words.ts';
import { writeWords } from './write-words.ts';

const entryFile = 'pagefind-entry.json';

interface Entry {
  languages: Record<string, { hash: string; wasm: string; page_count: number }>;
}

/** A folder that Pagefind wrote, of some of the pages. */
interface Written extends Part {
  meta: Meta;
}

const metaIn = (folder: string): Meta =>
  readMeta(join(folder, readdirSync(folder).find((name) => name.endsWith('.pf_meta')) as string));

function readParts(folders: readonly string[]): { parts: Written[]; fields: string[] } {
  const metas = folders.map(metaIn);
  const fields = [...new Set(metas.flatMap((meta) => meta.fields))].sort(byCodePoints);
  let first = 0;
  const parts = metas.map((meta, place): Written => {
    const part = {
      folder: folders[place] as string,
      meta,
      chunks: meta.chunks,
      first,
      fieldNumbers: meta.fields.map((field) => fields.indexOf(field)),
    };
    first += meta.pages.length;
    return part;
  });
  return { parts, fields };
}

/** Takes over the texts of pages. A name that two parts gave to different pages is made longer. */
function movePages(parts: readonly Written[], target: string, language: string): Meta['pages'] {
  const taken = new Set<string>();
  const pathOf = (folder: string, name: string) => join(folder, 'fragment', `${name}.pf_fragment`);
  return parts.flatMap(({ folder, meta }) =>
    meta.pages.map(([name, words, group]): Meta['pages'][number] => {
      const from = pathOf(folder, name);
      const own = taken.has(name) ? nameOf(language, contentsOf(from), taken) : name;
      taken.add(own);
      renameSync(from, pathOf(target, own));
      return [own, words, group];
    }),
  );
}

type Values = [value: string, pages: readonly number[]][];

function writeFilters(parts: readonly Written[], write: (value: Cbor) => string): Meta['filters'] {
  const all = parts.flatMap(({ folder, meta, first }) =>
    meta.filters.flatMap(([filter, file]) => {
      const [, values] = readIndexFile(join(folder, 'filter', `${file}.pf_filter`)) as unknown as [string, Values];
      return values.map(([value, pages]) => ({ filter, value, pages: pages.map((page) => page + first) }));
    }),
  );
  const inOrder = <T>(groups: Map<string, T>) => [...groups].sort(([a], [b]) => byCodePoints(a, b));
  return inOrder(Map.groupBy(all, ({ filter }) => filter)).map(([filter, values]) => {
    const joined = inOrder(Map.groupBy(values, ({ value }) => value)).map(([value, lists]): Values[number] => [
      value,
      lists.flatMap(({ pages }) => pages),
    ]);
    return [filter, write([filter, joined])];
  });
}

/** The pages in the order of their values. Only pages with a value are in an order. */
function joinSorts(parts: readonly Written[], values: readonly (string | null)[]): Meta['sorts'] {
  const all = parts.flatMap(({ meta, first }) =>
    meta.sorts.flatMap(([sort, pages]) => pages.map((page) => ({ sort, page: page + first }))),
  );
  return [...Map.groupBy(all, ({ sort }) => sort)].map(([sort, pages]) => [
    sort,
    pages.map(({ page }) => page).sort((a, b) => byCodePoints(values[a] ?? '', values[b] ?? '') || a - b),
  ]);
}

/**
 * Makes of indexes that Pagefind wrote of parts of the pages the one that it would have written of all of them: the same files with the same names. Pagefind holds
 * all pages of an index until it is written, and several times then. `order` has the value by which each page is put in order, or `null`, in the order in which the pages were handed over.
 *
 * Pagefind's files are no public format; `join-indexes.test.ts` holds this against what Pagefind writes. docs/decisions/0021 weighs it.
 */
export function joinIndexes(folders: readonly string[], target: string, order: readonly (string | null)[]): void {
  const { parts, fields } = readParts(folders);
  const first = folders[0] as string;
  const entry = JSON.parse(readFileSync(join(first, entryFile), 'utf8')) as Entry;
  const language = Object.keys(entry.languages)[0] as string;
  for (const folder of ['fragment', 'index', 'filter']) mkdirSync(join(target, folder), { recursive: true });
  const writer = (folder: string, ending: string) => fileWriter(join(target, folder), ending, language);
  const pages = movePages(parts, target, language);
  const chunks = writeWords(joinWords(parts), writer('index', 'pf_index'));
  const filters = writeFilters(parts, writer('filter', 'pf_filter'));
  const sorts = joinSorts(parts, order);
  const meta = [parts[0]?.meta.version ?? '', pages, chunks, filters, sorts, fields] as unknown as Cbor;
  const hash = writer('', 'pf_meta')(meta, language.length + 8);
  for (const name of readdirSync(first, { withFileTypes: true }))
    if (name.isFile() && !name.name.endsWith('.pf_meta')) renameSync(join(first, name.name), join(target, name.name));
  const languages = { [language]: { ...entry.languages[language], hash, page_count: pages.length } };
  writeFileSync(join(target, entryFile), JSON.stringify({ ...entry, languages }));
}
