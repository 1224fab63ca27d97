import { fold } from '../../source/fold.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { lookupOf } from '../../spellings/spelling.ts';
import { wordsOf } from './body-names.ts';

const conjunction = pattern`\s(?:${phrases.conjunctions}|&)\s`;
/** Those who are named by what they are: `civil society organisations`, `local self-governments`. */
const groups = lookupOf({ group: phrases.institution_groups });
const longestGroup = 80;

/** A form of an association in front of a name in quotation marks, or behind a name: `PA “Ecology”`, `Reef Watch NGO`. */
const formInFront = /^\p{Lu}{2,4}\s[“"«„]\p{L}/u;
const formBehind = pattern`^[^,]{3,60}\s${phrases.institution_forms}$`;
/** Chapters of one movement: `Transparency Maroc`, `Transparencia Mexicana`. */
const chapter = pattern`^${phrases.institution_chapters}\s`;
const twoNames = /^\p{Lu}\p{L}+\s\p{Lu}\p{L}+(?:\s\([^()]+\))?$/u;
/** `Red Uruguaya contra la Violencia`: a ministry is against nothing. */
const against = pattern`^${phrases.institution_weak_nouns}\s\p{L}+\s${phrases.institution_against}\s`;

/** No name is longer. */
const longest = 160;
const bracket = '(?:\\s\\([^()]+\\))?';
/** Names in English end in what they are; each of their words begins large: `Scotland Open Government Network`. */
const inCapitals = pattern`^(?:[\p{Lu}\d][\p{L}\d'’-]*\s){2,6}[\p{Lu}][\p{L}-]+${bracket}$`;
const endsInKind = pattern`\s${phrases.institution_ends.en}${bracket}$`;
/** Kinds that end no list of what a ministry is for, as `Public Administration` does. */
const endsInBody = pattern`^\p{L}.*\s${phrases.institution_sure_ends.en}${bracket}$`;
/** A name that has said what it is: `Ministry of Justice`, `Working Group on Land`. */
const saysKind = pattern`(?:^|\s)${phrases.institution_nouns.en}\s(?:of|for|on)\s`;

/** `National Archives and Records Administration`, and not `National Security and Public Administration`. */
const national = pattern`^${phrases.institution_countrywide.en}\s.*\s${phrases.institution_nouns.en}${bracket}$`;
const endsInPublic = pattern`\s${phrases.institution_public_matters.en}\s\p{L}+$`;

/** The last word of a name of several, written large. */
const lastWord = /\s(\p{Lu}\p{L}{3,})$/u;

/**
 * Whether a piece behind a comma is the name of another body, told by its own words and those before it.
 *
 * Shape: `Scottish Government` / `Scotland Open Government Network`; `Finance Canada` / `Procurement Canada`; `Ministry of Justice` /
 * `Rights and Rice Foundation`.
 */
export function isOtherBody(before: string, piece: string): boolean {
  if (piece.length > longest) return false;
  if (piece.length <= longestGroup && groups(piece)) return true;
  if (formInFront.test(piece)) return true;
  if (acronym.test(before) && isPairOfNames(piece)) return true;
  const folded = fold(piece);
  if (/^\p{Lu}/u.test(piece) && (against.test(folded) || formBehind.test(folded))) return true;
  if (chapter.test(folded) && twoNames.test(piece)) return true;
  if (inCapitals.test(piece) && endsInKind.test(folded) && !conjunction.test(folded)) return true;
  if (/^\p{Lu}/u.test(piece) && saysKind.test(fold(before.slice(-longest))) && endsInBody.test(folded)) return true;
  if (national.test(folded) && !endsInPublic.test(folded)) return true;
  const [own, other] = [lastWord.exec(piece)?.[1], lastWord.exec(before)?.[1]];
  return own !== undefined && own === other && /^\p{Lu}/u.test(piece);
}

const acronym = /^\p{Lu}{3,10}$/u;

/** Whether one of two is the acronym of the other: `Colegio de Ingenieros Civiles de Honduras` / `CICH`. */
export const isItsAcronym = (one: string, other: string): boolean => spells(one, other) || spells(other, one);

function spells(letters: string, name: string): boolean {
  if (!acronym.test(letters) || name.length > longest) return false;
  const words = wordsOf(name).map(fold);
  const own = fold(letters);
  return words.length > 2 && (isOfBeginnings(own, words) || isOfSyllables(own, words));
}

/** `DIGEIG`, of `Dirección General de Ética e Integridad Gubernamental`: the beginnings of all words, mostly a letter of each. */
function isOfBeginnings(letters: string, [word, ...others]: readonly string[]): boolean {
  if (word === undefined) return letters === '';
  for (let length = 1; length <= 3 && length <= word.length && letters.startsWith(word.slice(0, length)); length++)
    if (isOfBeginnings(letters.slice(length), others)) return true;
  return false;
}

/** `CORFO`, of `Corporación de Fomento de la Producción`: the beginnings of the first words, at least two letters of each. */
function isOfSyllables(letters: string, [word, ...others]: readonly string[]): boolean {
  if (letters === '') return true;
  for (let length = Math.min(word?.length ?? 0, letters.length); word && length > 1; length--)
    if (letters.startsWith(word.slice(0, length)) && isOfSyllables(letters.slice(length), others)) return true;
  return false;
}

const oneWord = '(?:\\p{Lu}{3,10}|\\p{Lu}{2,}\\p{Ll}{2,}|\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}+)';
/** Two names in one word each: `CAinfo y UNFPA`. */
const pair = pattern`^${oneWord}\s${phrases.conjunctions}\s${oneWord}$`;
export const isPairOfNames = (text: string): boolean => pair.test(text);
