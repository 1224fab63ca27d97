import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf } from '../../spellings/spelling.ts';

/* How names of bodies begin and end. Patterns are for folded text where they name words, and for the text as printed where they look at capitals. */

export const nouns = anyOf(allOf(phrases.institution_nouns));
const weak = anyOf(allOf(phrases.institution_weak_nouns));
const followers = anyOf(allOf(phrases.institution_weak_followers));
const others = anyOf(allOf(phrases.institution_others));
const strong = `(?:${nouns})(?:s|es)?(?![\\p{L}])`;
/** A name begins here: a noun of a body, in front of which an article may stand. */
export const beginsName = new RegExp(
  `^(?:(?:${anyOf(allOf(phrases.articles))})\\s+)?(?:${strong}|(?:${weak})(?:s|es)?\\s+(?:${followers})(?![\\p{L}])|(?:${others})(?![\\p{L}]))`,
  'u',
);
/** English puts the noun behind: `Kaduna State Ministry of Education`, `County Assembly of Makueni`, `National Water Directorate`. */
export const namesInEnglish = new RegExp(
  `^(?:[\\p{L}'-]+\\s+){1,4}(?:${anyOf(phrases.institution_nouns.en)})(?=$|\\s+(?:of|for|on)\\s|\\s*\\()`,
  'u',
);
/** English names end in their noun: `Ternopil City Council`. */
export const endsInNoun = new RegExp(`\\s(?:${anyOf(phrases.institution_nouns.en)})$`, 'u');
export const endsInAcronym = /\(\p{Lu}[\p{L}\d./& -]{1,15}\)$/u;
export const acronym = /^\p{Lu}[\p{Lu}\d-]{1,9}$/u;
export const and = anyOf(allOf(phrases.conjunctions));
export const article = `(?:${anyOf(allOf(phrases.articles))})`;
export const conjunction = new RegExp(`\\s(?:${and})\\s`, 'u');
