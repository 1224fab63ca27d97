import { fold } from '../../../format/fold.ts';

/** As many words as are worth offering. */
const most = 5;

/**
 * Words of the site that somebody may have meant: those that a part of what was typed is, and those that differ from it in a letter or two.
 *
 * Shape: `("qejas", ["quejas", "plazos"])` → `["quejas"]`; `("0086", ["GE0086"])` → `["GE0086"]`. The closest first.
 */
export function suggestWords(typed: string, words: readonly string[]): string[] {
  const wanted = fold(typed);
  if (wanted.length < 3) return [];
  const limit = wanted.length < 5 ? 1 : 2;
  const near = words.flatMap((word) => {
    const known = fold(word);
    if (known === wanted) return [];
    const isPart = known.includes(wanted) || (known.length > 3 && wanted.startsWith(known));
    // A first letter is seldom the wrong one.
    const away = isPart ? 0.5 : distance(wanted, known, limit) + (wanted[0] === known[0] ? 0 : 0.6);
    return away <= limit ? [{ word, away }] : [];
  });
  return near
    .sort((a, b) => a.away - b.away || a.word.length - b.word.length)
    .slice(0, most)
    .map(({ word }) => word);
}

/** How many letters must be added, dropped, changed or swapped with the next; anything above `limit` when it is more than that. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before?.[j - 2] ?? limit) + 1 : limit + 1;
      row[j] = Math.min((row[j - 1] ?? 0) + 1, (last?.[j] ?? 0) + 1, (last?.[j - 1] ?? 0) + cost, swap);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last?.[b.length] ?? limit + 1;
}
