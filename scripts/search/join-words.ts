import { join } from 'node:path';
import { type Chunk, type Form, type Posting, readIndexFile, type Word } from './index-files.ts';

/** An index of some of the pages: where it is, the chunks of its words, and the number of its first page among all. */
export interface Part {
  folder: string;
  chunks: readonly Chunk[];
  first: number;
  /** The number among all of each name of what is known of pages. */
  fieldNumbers: readonly number[];
}

/** As Pagefind sorts: by code points. */
export const byCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Words of a part in their order, of which one chunk is held at a time. */
function* wordsOf({ folder, chunks }: Part): Generator<Word> {
  for (const [, , file] of chunks) {
    const [words] = readIndexFile(join(folder, 'index', `${file}.pf_index`)) as unknown as [Word[]];
    yield* words;
  }
}

/** Places behind the number of a name, which is written as what is below zero: -1 is the first. */
const renumbered = (places: readonly number[], numbers: readonly number[]): readonly number[] =>
  places.map((place) => (place < 0 ? -1 - (numbers[-1 - place] ?? Number.NaN) : place));

/** Pages of several parts one after the other; the first of a part tells how far it is from the last of the one before. */
function joinPostings(lists: readonly { part: Part; postings: readonly Posting[] }[]): Posting[] {
  const joined: Posting[] = [];
  let last = 0;
  for (const { part, postings } of lists) {
    let page = part.first;
    for (const [step, places, metaPlaces] of postings) {
      page += step;
      joined.push([page - last, places, renumbered(metaPlaces, part.fieldNumbers)]);
      last = page;
    }
  }
  return joined;
}

function joinWord(found: readonly { part: Part; word: Word }[]): Word {
  const name = found[0]?.word[0] as string;
  const forms = found.flatMap(({ part, word }) => word[2].map(([form, postings]) => ({ form, part, postings })));
  return [
    name,
    joinPostings(found.map(({ part, word }) => ({ part, postings: word[1] }))),
    [...Map.groupBy(forms, ({ form }) => form)].map(([form, lists]): Form => [form, joinPostings(lists)]),
  ];
}

/** All words of all parts in their order, each once. */
export function* joinWords(parts: readonly Part[]): Generator<Word> {
  const heads = parts.map((part) => {
    const words = wordsOf(part);
    return { part, words, next: words.next() };
  });
  for (;;) {
    const open = heads.filter(({ next }) => !next.done);
    const names = open.map(({ next }) => (next.value as Word)[0]);
    const least = names.reduce((a, b) => (byCodePoints(b, a) < 0 ? b : a), names[0] ?? '');
    if (open.length === 0) return;
    const found = open.filter((_, place) => names[place] === least);
    yield joinWord(found.map(({ part, next }) => ({ part, word: next.value as Word })));
    for (const head of found) head.next = head.words.next();
  }
}
