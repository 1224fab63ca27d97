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

/** Groups items by a key, in the order the keys first appear. Shape: `[["morocco", […]], …]`. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const collators = eachLanguage((lang) => new Intl.Collator(lang));

/** Compares names as a reader of the language looks them up. */
export const byName = (lang: Language) => collators[lang].compare;

/** Compares by code point, as the published tables are ordered. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
