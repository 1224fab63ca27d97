import { fold } from '../../source/fold.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, slice, strip } from '../../source/span.ts';
import { pattern } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import {
  acronym,
  beginsName,
  beginsPost,
  conjunction,
  endsInAcronym,
  endsInNoun,
  isWholeName,
  namesInEnglish,
} from './body-names.ts';
import { isItsAcronym, isOtherBody, isPairOfNames } from './other-body.ts';
import { hasOwnAcronym, standApart } from './proof.ts';

/** A name in one word that no list of topics has: one that begins or ends with an acronym, `LEGS-Africa`, `WASHNeT`, `Youth-RTI`, or has a capital inside, `InfoCamere`, `iCampus`. */
const nameInOneWord =
  /^(?:\p{Lu}{2,}\p{Ll}{2,}|\p{Lu}{2,}\p{Ll}+\p{Lu}+|\p{Lu}{3,}-\p{Lu}\p{L}+|\p{Lu}\p{Ll}+-\p{Lu}{2,}|\p{Lu}\p{Ll}+\p{Lu}\p{L}+|\p{Ll}\p{Lu}\p{Ll}{2,})$/u;
/** A name that is an acronym, with or without where it belongs: `ANAC`, `CIPFA (Scotland)`. */
const acronymWithPlace = /^\p{Lu}[\p{Lu}\d-]{1,9}\s\([^()]{2,40}\)$/u;
/** The name before ends here: its acronym in brackets, or the form of a company. */
const legalForm = pattern`^${phrases.institution_suffixes}$`;
/** A form of an association behind its name: `Lawyers’ Association NGO`. */
const endsInForm = /\s(?:NGO|ONG|Inc|Ltd|LLC)\.?$/;
/** A name in quotation marks. */
const quoted = /^[“"«„]\p{L}/u;
/** The same behind any words, and of which place it is: `Transport and Roads Secretariat of Monterrey`. Of two such names in a row each is whole. */
const ofPlace = pattern`^\p{L}[\p{L}'& -]{2,80}\s${phrases.institution_nouns.en}\sof\s(?:the\s)?\p{L}`;
/** Fewest pieces between commas that are a list: of fewer the last may say where the first is. */
const fewestInList = 4;

/** Fewest pieces of a list in which an acronym is a name by itself; of two the second may say where it belongs: `USAID, Albania`. */
const fewestBesideAcronym = 3;

/** Most pieces that are looked up in the page. */
const mostLookedUp = 4;

/** The form of OGP Local cuts a name at so many characters: `… Economic Planning and Public Service Ma, Civil …`. */
const longestInForm = 100;

/** No name that is known whole is longer. */
const longestWhole = 60;

const twoWords = /^(?:(?!\p{Lu}+\b)\p{Lu}[\p{L}'’-]{2,} ){2}(?=\S+ \S)/u;
/** Whether a name begins with the same two words as one before it, those of the member they belong to. */
const beginsAlike = (names: readonly Fragment[][], piece: string): boolean => {
  const words = twoWords.exec(piece)?.[0];
  return words !== undefined && names.some(([first]) => first?.text.startsWith(words));
};

/** The word for and in front of the last of a list. */
const openingAnd = pattern`^${phrases.conjunctions}\s+(?:the\s+)?(?=\p{Lu})`;

/** Pieces between those commas where a name surely begins or ends. */
export function splitAtNames(value: Fragment, source: SourceText): Fragment[] {
  const pieces = splitAtCommas(value);
  const names: Fragment[][] = [];
  for (const piece of pieces) {
    const before = names.at(-1);
    const name = before && joined(value, before);
    // `…, and Office of Budgets`
    const own = strip(piece, openingAnd) ?? piece;
    const alone =
      name &&
      pieces.length >= fewestBesideAcronym &&
      (acronym.test(name.text) ||
        nameInOneWord.test(name.text) ||
        nameInOneWord.test(piece.text) ||
        isPairOfNames(piece.text));
    const apart =
      name &&
      (bodyBegins(name, own) ||
        isOtherBody(name.text, own.text) ||
        hasOwnAcronym(own) ||
        [name, own].every(isOfPlace) ||
        name.text.length === longestInForm ||
        [name, own].some(({ text }) => text.length <= longestWhole && isWholeName.test(fold(text))) ||
        beginsAlike(names, own.text) ||
        (pieces.length <= mostLookedUp && standApart(name, own, source)));
    const same = name && isItsAcronym(name.text, own.text);
    if (name && (same || (!alone && !apart))) before.push(piece);
    else names.push([own]);
  }
  return names.flatMap((name) =>
    (pieces.length >= fewestInList && isListOfNames(name)) || (name.length > 1 && name.every(endsInBrackets))
      ? name
      : (joined(value, name) ?? []),
  );
}

/** `Media Fund (association), Right to Read (association)`: each says behind its name what it is. */
const endsInBrackets = ({ text }: Fragment): boolean => /^\p{Lu}[^()]*\s\([^()]+\)$/u.test(text);

const isOfPlace = ({ text }: Fragment): boolean => /^\p{Lu}/u.test(text) && ofPlace.test(fold(text.slice(0, 160)));

/** The commas inside one name end in a conjunction: `Ministry of Culture, Youth and Sports`. Where none is, they part names of several words. */
const isListOfNames = (pieces: readonly Fragment[]): boolean =>
  !isListOfTopics(pieces) &&
  pieces.every(
    ({ text }) =>
      /\S\s+\S/u.test(text) && !legalForm.test(fold(text)) && !conjunction.test(fold(text)) && !text.includes('&'),
  );

/** `Ministry of Villages, Rural Works, and Roads`: a body of several topics, of which the last is one more. */
const isListOfTopics = ([first, ...others]: readonly Fragment[]): boolean =>
  first !== undefined && ofTopics.test(fold(first.text.slice(0, 60))) && opensTopic.test(others.at(-1)?.text ?? '');
const ofTopics = pattern`^(?:${phrases.articles}\s+)?${phrases.institutions_of_topics}\s`;
const opensTopic = pattern`^${phrases.conjunctions}\s+(?=\p{Lu})`;

const joined = (value: Fragment, pieces: readonly Fragment[]): Fragment | null =>
  slice(value, (pieces[0] as Fragment).start - value.start, (pieces.at(-1) as Fragment).end - value.start);

export const splitAtCommas = (value: Fragment): Fragment[] => splitApart(value, ',');

/** Pieces between the signs that do not stand in brackets; one that nothing closes, of a list that was cut, is none. */
export function splitApart(value: Fragment, sign: ',' | ';'): Fragment[] {
  const pieces: Fragment[] = [];
  const lastBracket = value.text.lastIndexOf(')');
  let start = 0;
  let depth = 0;
  const add = (end: number) => {
    const piece = slice(value, start, end);
    if (piece) pieces.push(piece);
    start = end + 1;
  };
  for (let i = 0; i < value.text.length; i++) {
    const unit = value.text.charAt(i);
    if (unit === '(' && i < lastBracket) depth++;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    else if (unit === sign && depth === 0) add(i);
  }
  add(value.text.length);
  return pieces;
}

function bodyBegins(before: Fragment, piece: Fragment): boolean {
  const folded = fold(piece.text.slice(0, 120));
  if (legalForm.test(folded)) return false;
  const tail = before.text.slice(-24);
  const lastWord = fold(tail.slice(tail.lastIndexOf(',') + 1).trim());
  if (endsInAcronym.test(tail) || (tail.includes(',') && legalForm.test(lastWord))) return true;
  if (acronym.test(piece.text) || acronymWithPlace.test(piece.text) || beginsName.test(folded)) return true;
  // Of a person it says what they are: `Jane Roe, Secretary of Planning`.
  if (beginsPost.test(folded) && beginsName.test(fold(before.text.slice(0, 60)))) return true;
  if (/\p{Ll}{4}\.$/u.test(tail)) return true;
  if (quoted.test(piece.text) || endsInForm.test(tail)) return true;
  if (endsInNoun.test(fold(tail)) && /^\p{Lu}.*\s/u.test(piece.text)) return true;
  const english = namesInEnglish.exec(folded);
  return english !== null && !conjunction.test(english[0]);
}

/** `Cultura Ecológica, A. C.` */
export const endsInLegalForm = ({ text }: Fragment): boolean =>
  text.includes(',') && legalForm.test(fold(text.slice(text.lastIndexOf(',') + 1).trim()));
