import { fold } from '../../../format/fold.ts';

/** A row of a table, with those below it that belong to it. */
export interface Entry<T> {
  /** What it is found by: its name, and what stands in its own cells. */
  text: string;
  /** What it can be put in order by. Shape: `{known: 94}` */
  numbers: Readonly<Record<string, number>>;
  rows: readonly T[];
}

/** Whether an entry has every word of a text, in part and without its accents. */
export function hasWords({ text }: Pick<Entry<unknown>, 'text'>, words: string): boolean {
  const folded = fold(text);
  return fold(words)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}

/** Entries with the largest number first; without an order, and among equals, as they stand. */
export const inOrder = <T>(entries: readonly Entry<T>[], order: string): Entry<T>[] =>
  order === '' ? [...entries] : [...entries].sort((a, b) => (b.numbers[order] ?? 0) - (a.numbers[order] ?? 0));
