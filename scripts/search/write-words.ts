import type { Cbor, Chunk, Word } from './index-files.ts';
import { byCodePoints } from './join-words.ts';

/** Places of words that fill a file of them, as Pagefind fills it. */
const chunkSize = 20_000;

/** Places of a word on all pages, counted as Pagefind does. */
const sizeOf = ([, postings, forms]: Word): number =>
  [postings, ...forms.map((form) => form[1])]
    .flat()
    .reduce((sum, [, places, metaPlaces]) => sum + places.length + metaPlaces.length + 1, forms.length);

/** As many letters of two words as tell one from the other. */
function shortest(a: string, b: string): [string, string] {
  const [letters, others] = [[...a], [...b]];
  let common = 0;
  while (common < others.length && letters[common] === others[common]) common += 1;
  return [letters.slice(0, common + 1).join(''), others.slice(0, common + 1).join('')];
}

/** Leaves of the first and last word of each file what tells it from the next one; never a last word that comes before the first. */
function shorten(chunks: Chunk[]): void {
  for (const [place, chunk] of chunks.entries()) {
    const next = chunks[place + 1];
    if (!next) return;
    const [to, from] = shortest(chunk[1], next[0]);
    if (byCodePoints(to, chunk[0]) >= 0) chunk[1] = to;
    next[0] = from;
  }
}

/** Writes words into as many files as they fill, and gives from which word to which each is. */
export function writeWords(joined: Iterable<Word>, write: (value: Cbor) => string): Chunk[] {
  const chunks: Chunk[] = [];
  let words: Word[] = [];
  let size = 0;
  const close = () => {
    chunks.push([words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', write([words])]);
    words = [];
    size = 0;
  };
  for (const word of joined) {
    words.push(word);
    size += sizeOf(word);
    if (size >= chunkSize) close();
  }
  if (words.length > 0) close();
  shorten(chunks);
  return chunks;
}
