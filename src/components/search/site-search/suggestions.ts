import { fold } from '../../../format/fold.ts';
import type { Pagefind } from './pagefind.ts';
import { suggestWords } from './suggest-words.ts';

/** Another question that has an answer. */
export interface Suggestion {
  /** What to look for instead; the same as now where only the filters go. */
  query: string;
  count: number;
  withoutFilters: boolean;
}

/** As many questions as are tried: each is a search. */
const tries = 12;
const shown = 6;

/** What was asked and how much of it was found. */
export interface Asked {
  query: string;
  hasFilters: boolean;
  count: number;
}

/**
 * What to look for when nothing is found: the same without the filters, all words that the site does not know as it has them, words of the site that are close to
 * one of those typed, and fewer words. Where little is found, only the words as the site has them. Only questions that find more.
 */
export async function findSuggestions(
  pagefind: Pagefind,
  { query, hasFilters, count: found }: Asked,
  loadWords: () => Promise<string[]>,
): Promise<Suggestion[]> {
  const typed = query.split(/\s+/).filter(Boolean);
  const known = typed.length > 0 ? await loadWords().catch(() => []) : [];
  const corrected = correctWords(typed, known).join(' ');
  const close = typed.flatMap((word, place) =>
    suggestWords(word, known).map((other) => typed.with(place, other).join(' ')),
  );
  const fewer = typed.length > 1 ? typed.map((_, place) => typed.toSpliced(place, 1).join(' ')) : [];
  const others = found > 0 ? [] : [...(hasFilters ? [query] : []), ...close, ...fewer];
  const questions = [...(corrected === query ? [] : [corrected]), ...others];
  const answers = await Promise.all(
    [...new Set(questions)].slice(0, tries).map(async (other) => {
      const { results } = await pagefind.search(other === '' ? null : other, { filters: {} });
      return { query: other, count: results.length, withoutFilters: hasFilters };
    }),
  );
  return answers.filter(({ count }) => count > found).slice(0, shown);
}

/**
 * Each word that the site does not have, as the closest one that it has.
 *
 * Shape: `(["asociacion", "inspecion"], ["asociación", "inspección"])` → `["asociacion", "inspección"]`.
 */
export function correctWords(typed: readonly string[], known: readonly string[]): string[] {
  const folded = new Set(known.map(fold));
  return typed.map((word) => (folded.has(fold(word)) ? word : (suggestWords(word, known)[0] ?? word)));
}
