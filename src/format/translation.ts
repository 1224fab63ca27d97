/** How much of what a page quotes was translated by a machine. */
export type Translated = 'all' | 'some' | 'none';

/** How many of these sources say that they are a machine translation. One that does not say counts as none. */
export function translationIn(sources: readonly ({ machine_translated: boolean | null } | undefined)[]): Translated {
  const translated = sources.filter((source) => source?.machine_translated === true).length;
  return translated === 0 ? 'none' : translated === sources.length ? 'all' : 'some';
}
