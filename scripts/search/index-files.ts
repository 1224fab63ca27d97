import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What Pagefind’s files are made of, in CBOR: whole numbers, texts, and lists of these. */
export type Cbor = number | string | readonly Cbor[];

/** What a page has of a word: its number, less that of the page before; the places of the word, and those in what is known of the page. */
export type Posting = [page: number, places: readonly number[], metaPlaces: readonly number[]];
/** A word as it is written on some pages, with its accents. */
export type Form = [form: string, postings: readonly Posting[]];
export type Word = [word: string, postings: readonly Posting[], forms: readonly Form[]];
/** A file of words. */
export type Chunk = [from: string, to: string, file: string];

/** What `pagefind.*.pf_meta` holds. */
export interface Meta {
  version: string;
  pages: readonly [file: string, words: number, group: string][];
  chunks: readonly Chunk[];
  filters: readonly [filter: string, file: string][];
  sorts: readonly [sort: string, pages: readonly number[]][];
  /** Names of what is known of pages; the places of words in it stand behind their numbers. */
  fields: readonly string[];
}

/** What Pagefind writes before the contents of each file. */
const signature = Buffer.from('pagefind_dcd');

/** The contents of a file of an index. Throws where it is not one. */
export function contentsOf(path: string): Buffer {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error(`${path} is no file of Pagefind`);
  return bytes.subarray(signature.length);
}

export const readIndexFile = (path: string): Cbor => decode(contentsOf(path));

/** The values of a `Meta`, as they stand in its file. */
type MetaList = [Meta['version'], Meta['pages'], Meta['chunks'], Meta['filters'], Meta['sorts'], Meta['fields']];

export function readMeta(path: string): Meta {
  const [version, pages, chunks, filters, sorts, fields] = readIndexFile(path) as unknown as MetaList;
  return { version, pages, chunks, filters, sorts, fields };
}

/** The name of a file is as much of the hash of its contents as no other has; Pagefind writes a byte below 16 as one letter. Shape: `"es_1811c28"`. */
export function nameOf(language: string, contents: Uint8Array, taken: ReadonlySet<string>, usual = 7): string {
  const bytes = createHash('sha1').update(contents).digest();
  const hash = Array.from(bytes, (byte) => byte.toString(16)).join('');
  let letters = usual;
  while (taken.has(`${language}_${hash.slice(0, letters)}`) && letters < hash.length) letters += 1;
  return `${language}_${hash.slice(0, letters)}`;
}

/** Writes files of one ending into a folder, named by what they hold, and gives the name of each. */
export function fileWriter(folder: string, ending: string, language: string): (value: Cbor, usual?: number) => string {
  const taken = new Set<string>();
  return (value, usual) => {
    const contents = encode(value);
    const name = nameOf(language, contents, taken, usual);
    taken.add(name);
    const path = join(folder, `${ending === 'pf_meta' ? 'pagefind.' : ''}${name}.${ending}`);
    writeFileSync(path, gzipSync(Buffer.concat([signature, contents]), { level: 9 }));
    return name;
  };
}
