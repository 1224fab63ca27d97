import { fold } from '../../source/fold.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, slice } from '../../source/span.ts';
import { pattern, patternPart, patternWith } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { beginsByItself, beginsName, endsInAcronym, endsInNoun, namesInEnglish } from './body-names.ts';
import { isPairOfNames } from './other-body.ts';
import { hasOwnAcronym, standApart, standsAlone } from './proof.ts';

/** The word for and, with an article behind it or none. */
const and = patternPart`${phrases.conjunctions}\s+(?:${phrases.articles}\s+)?`;
const nounAtStart = pattern`^(?:${phrases.articles}\s+)?(?<noun>${phrases.institution_nouns})(?!\p{L})`;
const betweenAcronyms = patternWith(
  'gu',
)`(?<=\(\p{Lu}[\p{L}\d./& -]{1,15}\))\s${and}(?=\p{Lu}[^,;()]{0,120}\(\p{Lu}[\p{L}\d./& -]{1,15}\))`;
const anyAnd = patternWith('gu')`\s+${and}`;

/**
 * Two names joined by the word for and: where the noun of the first begins anew, `Ministry of A and Ministry of B`, and where both end in
 * their acronym, `Ministry of A (MA) and the Fund of B (FB)`.
 */
function splitAtSameNoun(name: Fragment): Fragment[] {
  const folded = fold(name.text);
  const noun = nounAtStart.exec(folded)?.groups?.noun;
  const again = noun && patternWith('gu')`\s${and}(?=${[noun]}\s)`;
  const bounds = [...(again ? folded.matchAll(again) : []), ...name.text.matchAll(betweenAcronyms)]
    .map((match) => [match.index, match.index + match[0].length] as const)
    .sort(([a], [b]) => a - b);
  return [0, ...bounds.map(([, end]) => end)].flatMap((from, i) => slice(name, from, bounds[i]?.[0]) ?? []);
}

/** Most words for and in a name that are looked at. */
const mostLookedAt = 6;

/**
 * Two names joined by the word for and, or by its sign, where the page proves them: the first ends in its acronym and the second begins with the noun of a
 * body, `Ministry of Wells (MW) and Office of Ropes`, or is of several words behind an acronym of the first’s own words; or both stand apart
 * elsewhere on the page. Else they stay one name, as printed.
 */
export function splitAtAnd(whole: Fragment, source: SourceText): Fragment[] {
  return splitAtSameNoun(whole).flatMap((name) => {
    for (const match of [...fold(name.text).matchAll(anyAnd)].slice(0, mostLookedAt)) {
      const [before, after] = [slice(name, 0, match.index), slice(name, match.index + match[0].length)];
      if (before && after && /^\p{Lu}/u.test(after.text) && areTwo(before, after, source))
        return [before, ...splitAtAnd(after, source)];
    }
    return [name];
  });
}

/** A name whose words are all written large, as those of one that ends in its noun: `Harbour Police Department`. */
const inCapitals = /^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}'’-]*\s){1,5}\p{Lu}\p{Ll}+$/u;

function areTwo(before: Fragment, after: Fragment, source: SourceText): boolean {
  const ends = endsInAcronym.test(before.text.slice(-24));
  if (isPairOfNames(`${before.text} y ${after.text}`)) return true;
  // `Ministerio de Ciencia y Universidades` goes on in the plural.
  if (isBody(before) && beginsByItself.test(fold(after.text.slice(0, 60)))) return true;
  const ended = inCapitals.test(before.text) && endsInNoun.test(fold(before.text));
  if (ended && beginsName.test(fold(after.text.slice(0, 60)))) return true;
  if (ends && beginsName.test(fold(after.text.slice(0, 60)))) return true;
  if (ends && hasOwnAcronym(before) && /^\S+\s\S/.test(after.text)) return true;
  return (
    standApart(before, after, source) || [before, after].every((name) => isBody(name) && standsAlone(name, source))
  );
}

/** A name of several words that begins or ends in the noun of a body. */
const isBody = ({ text }: Fragment): boolean =>
  /\S\s\S/.test(text) &&
  ([beginsName, namesInEnglish].some((begins) => begins.test(fold(text.slice(0, 120)))) ||
    endsInNoun.test(fold(text.slice(-24))));
