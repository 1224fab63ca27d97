export const languages = ['es', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Something said in each language, in one or more wordings. */
export type Wordings = Readonly<Record<Language, readonly string[]>>;

/** Wordings in the order of the languages; French pages leave in English what nobody translated. */
export const words = (es: readonly string[], en: readonly string[], fr: readonly string[] = en): Wordings => ({
  es,
  en,
  fr,
});

/** The item of a list that a number falls on. Throws on an empty list: that is a mistake in a table. */
export function pick<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
