import { fold } from '../../../format/fold.ts';

/** Letters that two words begin with in common. */
function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Whether a word that was found is a form of one that was typed: they begin with the same letters for more than half of it. The index also finds words
 * that only begin alike. What has a number in it is an id or a year: all of it is found, or nothing.
 *
 * Shape: `("educacion", ["educativos"])` → `true`; `("complaints", ["compararon"])` → `false`. True where nothing is marked.
 */
export function isLike(query: string, found: readonly string[]): boolean {
  const typed = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const marked = found.flatMap((words) => fold(words).match(/[\p{L}\p{N}]+/gu) ?? []);
  if (marked.length === 0 || typed.length === 0) return true;
  const isForm = (word: string, other: string) =>
    other.includes(word) || (!/\d/.test(word) && common(word, other) > word.length / 2);
  return typed.some((word) => marked.some((other) => isForm(word, other)));
}
