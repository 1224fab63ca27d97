import { eld } from 'eld/extrasmall';

/** Letters a text must have to be told: a title or a few words are too short. */
const fewestLetters = 60;
/** No more is looked at, in characters. */
const looked = 2000;
/** How far the likeliest language must be ahead of the next; near ones, as Spanish and Galician, are told apart by it. */
const leastLead = 0.05;
/** Languages that stand for several that the library does not tell apart: Malay and Indonesian, Croatian, Bosnian and Serbian. */
const severalInOne: ReadonlySet<string> = new Set(['ms', 'hr', 'sr']);

/**
 * Tells the language of a text, BCP 47; `null` where it is too short or two languages are near: never a guess.
 *
 * Shape: `"El registro dirá qué puentes son seguros y cuáles no se pueden cruzar …"` → `"es"`. The same text gives the same language on any machine.
 */
export function textLanguage(text: string): string | null {
  const start = text.slice(0, looked);
  if ((start.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return null;
  const found = eld.detect(start);
  const [first = 0, second = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  const sure = found.isReliable() && first - second >= leastLead && !severalInOne.has(found.language);
  return sure ? found.language : null;
}

/**
 * Tells which of two languages a text is in, however short, where one of them is far ahead of the other; `null` elsewhere.
 *
 * Shape: `("Libro de los puentes", "es", "en")` → `"es"`.
 */
export function likelierLanguage(text: string, one: string, other: string): string | null {
  const scores: Readonly<Record<string, number>> = eld.detect(text.slice(0, looked)).getScores();
  const lead = (scores[one] ?? 0) - (scores[other] ?? 0);
  return Math.abs(lead) < leastLead ? null : lead > 0 ? one : other;
}
