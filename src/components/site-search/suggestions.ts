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

/**
 * What to look for when nothing is found: the same without the filters, words of the site that are close to those typed, and fewer words. Only questions
 * that find something.
 */
export async function findSuggestions(
  pagefind: Pagefind,
  query: string,
  hasFilters: boolean,
  loadWords: () => Promise<string[]>,
): Promise<Suggestion[]> {
  const typed = query.split(/\s+/).filter(Boolean);
  const known = typed.length > 0 ? await loadWords().catch(() => []) : [];
  const close = typed.flatMap((word, place) =>
    suggestWords(word, known).map((other) => typed.with(place, other).join(' ')),
  );
  const fewer = typed.length > 1 ? typed.map((_, place) => typed.toSpliced(place, 1).join(' ')) : [];
  const questions = [...(hasFilters ? [query] : []), ...close, ...fewer];
  const answers = await Promise.all(
    [...new Set(questions)].slice(0, tries).map(async (other) => {
      const { results } = await pagefind.search(other === '' ? null : other, { filters: {} });
      return { query: other, count: results.length, withoutFilters: hasFilters };
    }),
  );
  return answers.filter(({ count }) => count > 0).slice(0, shown);
}
