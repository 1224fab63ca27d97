import { isFunctionWord } from '../../spellings/function-words.ts';
import { pattern, patternPart } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };

/* How names of bodies begin and end. Patterns are for folded text where they name words, and for the text as printed where they look at capitals. */

const strong = patternPart`${phrases.institution_nouns}(?:s|es)?(?!\p{L})`;
/** A name begins here: a noun of a body, in front of which an article may stand. */
export const beginsName = pattern`^(?:${phrases.articles}\s+)?(?:${strong}|${phrases.institution_weak_nouns}(?:s|es)?\s+${phrases.institution_weak_followers}(?!\p{L})|${phrases.institution_others}(?!\p{L}))`;
/** A name of a body that is part of no other and no topic of one, with what it is of: `Gobernación del Chocó`, `Fundación Corona`. */
export const beginsByItself = pattern`^${phrases.institutions_by_themselves}\s+\p{L}`;
/** A name that is whole, perhaps with its country behind it: `Transparency International Kenya`. */
export const isWholeName = pattern`^(?:the\s)?${phrases.institution_names}(?:\s\p{L}+){0,2}$`;
/** A post begins here, which stands for its body: `Secretary of Planning`. */
export const beginsPost = pattern`^${phrases.institution_posts}\s+${phrases.institution_weak_followers}(?!\p{L})`;
/** English puts the noun behind: `Kaduna State Ministry of Education`, `County Assembly of Makueni`, `National Water Directorate`. */
export const namesInEnglish = pattern`^(?:[\p{L}'-]+\s+){1,4}${phrases.institution_nouns.en}(?=$|\s+(?:of|for|on)\s|\s*\()`;
/** English names end in their noun: `Ternopil City Council`. */
export const endsInNoun = pattern`\s${phrases.institution_nouns.en}$`;
export const endsInAcronym = /\(\p{Lu}[\p{L}\d./& -]{1,15}\)$/u;
export const acronym = /^\p{Lu}[\p{Lu}\d-]{1,9}$/u;
export const conjunction = pattern`\s${phrases.conjunctions}\s`;

/** The words of a name that stand in its acronym. Shape: `"Trust of Boats and Nets"` → `["Trust", "Boats", "Nets"]`. */
export const wordsOf = (name: string): string[] =>
  name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word) && !isFunctionWord(word));
