import { compareText } from '../source/compare-text.ts';
import { fold } from '../source/fold.ts';

export const languages = ['es', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** The spellings of one thing in each language of the site, and in `others` that a body can be in, where they mean nothing else in any. */
export type Spellings = Readonly<Record<Language, readonly string[]>> & { readonly others?: readonly string[] };

/** All spellings of one thing, whatever the language; `œ` is also typed as two letters, `mise en oeuvre`. */
export const allOf = (spellings: Spellings): string[] =>
  [...languages.flatMap((language) => spellings[language]), ...(spellings.others ?? [])].flatMap(alsoInTwoLetters);

const alsoInTwoLetters = (spelling: string): string[] =>
  /œ/i.test(spelling) ? [spelling, spelling.replaceAll('œ', 'oe').replaceAll('Œ', 'Oe')] : [spelling];

const tidy = (text: string) =>
  fold(text)
    .replace(/\s+/g, ' ')
    .replace(/^[\s¡!.,;:*†✓✔★☆]+|(?<![\s!.,;:*†✓✔★☆])[\s!.,;:*†✓✔★☆]+$/g, '');

/** White space and stops around a listed word, in characters; what is longer is no listed word, and is not folded to find out. */
const longestMarks = 200;

/**
 * A closed list to look words up in, whatever their case, accents and final stops.
 *
 * Shape: `lookupOf({yes: {es: ["sí", "si"], …}})("Sí.")` → `"yes"`; `undefined` for what is not listed: never a guess.
 */
export function lookupOf<K extends string>(table: Readonly<Record<K, Spellings>>): (text: string) => K | undefined {
  const codes = new Map<string, K>();
  for (const [key, spellings] of Object.entries(table) as [K, Spellings][])
    for (const spelling of allOf(spellings)) if (!codes.has(tidy(spelling))) codes.set(tidy(spelling), key);
  const longest = Math.max(...[...codes.keys()].map((spelling) => spelling.length)) + longestMarks;
  return (text) => (text.length > longest ? undefined : codes.get(tidy(text)));
}

/** Looks up in which languages a text is one of the listed words, as `lookupOf` compares them. Shape: `"Saltar navegación"` → `["es"]`. */
export function languagesIn(list: readonly Spellings[]): (text: string) => readonly Language[] {
  const found = new Map<string, Language[]>();
  for (const language of languages)
    for (const spelling of new Set(list.flatMap((one) => one[language].map(tidy)))) {
      const known = found.get(spelling);
      if (known) known.push(language);
      else found.set(spelling, [language]);
    }
  const longest = Math.max(...[...found.keys()].map((spelling) => spelling.length)) + longestMarks;
  return (text) => (text.length > longest ? [] : (found.get(tidy(text)) ?? []));
}

/** A word longer than this is no misspelling of a known one: what is beyond is not compared. */
const longestCompared = 200;

/** The known spellings nearest to a text, by the letters they share, of which there must be at `least` a part; for messages. */
export function nearest(text: string, known: readonly string[], count = 3, least = 0.25): string[] {
  const target = pairsOf(tidy(text.slice(0, longestCompared)));
  return known
    .map((word) => ({ word, likeness: likeness(target, knownPairs(word)) }))
    .filter(({ likeness: l }) => l > least)
    .sort((a, b) => b.likeness - a.likeness || compareText(a.word, b.word))
    .slice(0, count)
    .map(({ word }) => word);
}

const pairsOf = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** The pairs of the closed lists, worked out once: a damaged page can ask a thousand times. */
const pairsByWord = new Map<string, ReadonlySet<string>>();
function knownPairs(word: string): ReadonlySet<string> {
  const pairs = pairsByWord.get(word) ?? pairsOf(tidy(word));
  pairsByWord.set(word, pairs);
  return pairs;
}

/** Dice's coefficient of two sets of letter pairs, 0 to 1. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size + b.size === 0 ? 0 : (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
