import { eachLanguage, type Language } from '../strings/languages.ts';

/** Runs a computation the first time it is asked for and keeps the result: pages are many, the data one. */
export function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

/** The same for each language by itself. */
export function onceIn<T>(compute: (lang: Language) => T): (lang: Language) => T {
  const kept = eachLanguage((lang) => once(() => compute(lang)));
  return (lang) => kept[lang]();
}

/** Runs a computation for a key and keeps the results for those that were asked for last: both languages of a page are made after each other. */
export function keepLast<K, T>(most: number, compute: (key: K) => T): (key: K) => T {
  const kept = new Map<K, T>();
  return (key) => {
    const result = kept.has(key) ? (kept.get(key) as T) : compute(key);
    // The last one that was asked for is the last to go.
    kept.delete(key);
    kept.set(key, result);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return result;
  };
}

const collators = eachLanguage((lang) => new Intl.Collator(lang));

/** Compares names as a reader of the language looks them up. */
export const byName = (lang: Language) => collators[lang].compare;

/** Compares by code point, as the published tables are ordered. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
