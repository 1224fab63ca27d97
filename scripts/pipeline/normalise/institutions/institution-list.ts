import type { Report } from '../../diagnostics/diagnostic.ts';
import { fold } from '../../source/fold.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, slice, split, strip } from '../../source/span.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };
import { allOf, anyOf, literal } from '../../spellings/spelling.ts';
import { isItsAcronym, isOtherBody, isPairOfNames } from './institution-begins.ts';
import { hasOwnAcronym, standApart, standsAlone } from './institution-proof.ts';

const nouns = anyOf(allOf(phrases.institution_nouns));
const weak = anyOf(allOf(phrases.institution_weak_nouns));
const followers = anyOf(allOf(phrases.institution_weak_followers));
const others = anyOf(allOf(phrases.institution_others));
const strong = `(?:${nouns})(?:s|es)?(?![\\p{L}])`;
/** A name begins here: a noun of a body, in front of which an article may stand. */
const beginsName = new RegExp(
  `^(?:(?:${anyOf(allOf(phrases.articles))})\\s+)?(?:${strong}|(?:${weak})(?:s|es)?\\s+(?:${followers})(?![\\p{L}])|(?:${others})(?![\\p{L}]))`,
  'u',
);
/** English puts the noun behind: `Kaduna State Ministry of Education`, `County Assembly of Makueni`, `National Water Directorate`. */
const namesInEnglish = new RegExp(
  `^(?:[\\p{L}'-]+\\s+){1,4}(?:${anyOf(phrases.institution_nouns.en)})(?=$|\\s+(?:of|for|on)\\s|\\s*\\()`,
  'u',
);
/** The same behind any words, and of which place it is: `Transport and Roads Secretariat of Monterrey`. Of two such names in a row each is whole. */
const ofPlace = new RegExp(
  `^\\p{L}[\\p{L}'& -]{2,80}\\s(?:${anyOf(phrases.institution_nouns.en)})\\sof\\s(?:the\\s)?\\p{L}`,
  'u',
);
const and = anyOf(allOf(phrases.conjunctions));
const article = `(?:${anyOf(allOf(phrases.articles))})`;
const betweenAcronyms = new RegExp(
  `(?<=\\(\\p{Lu}[\\p{L}\\d./& -]{1,15}\\))\\s(?:${and})\\s+(?:${article}\\s+)?(?=\\p{Lu}[^,;()]{0,120}\\(\\p{Lu}[\\p{L}\\d./& -]{1,15}\\))`,
  'gu',
);
const anyAnd = new RegExp(`\\s+(?:${and})\\s+(?:${article}\\s+)?`, 'gu');
const conjunction = new RegExp(`\\s(?:${and})\\s`, 'u');
const nounAtStart = new RegExp(`^(?:${nouns})(?![\\p{L}])`, 'u');
const acronym = /^\p{Lu}[\p{Lu}\d-]{1,9}$/u;
/** A name in one word that no list of topics has: one that begins with an acronym, `LEGS-Africa`, or has a capital inside, `InfoCamere`, `iCampus`. */
const nameInOneWord =
  /^(?:\p{Lu}{2,}\p{Ll}{2,}|\p{Lu}{3,}-\p{Lu}\p{L}+|\p{Lu}\p{Ll}+\p{Lu}\p{L}+|\p{Ll}\p{Lu}\p{Ll}{2,})$/u;
/** A name that is an acronym, with or without where it belongs: `ANAC`, `CIPFA (Scotland)`. */
const acronymWithPlace = /^\p{Lu}[\p{Lu}\d-]{1,9}\s\([^()]{2,40}\)$/u;
/** The name before ends here: its acronym in brackets, or the form of a company. */
const legalForm = new RegExp(`^(?:${anyOf(allOf(phrases.institution_suffixes))})$`, 'u');
/** A form of an association behind its name: `Lawyers’ Association NGO`. */
const endsInForm = /\s(?:NGO|ONG|Inc|Ltd|LLC)\.?$/;
/** A name in quotation marks. */
const quoted = /^[“"«„]\p{L}/u;
const endsInAcronym = /\(\p{Lu}[\p{L}\d./& -]{1,15}\)$/u;
/** English names end in their noun: `Ternopil City Council`. */
const endsInNoun = new RegExp(`\\s(?:${anyOf(phrases.institution_nouns.en)})$`, 'u');
const functionWord = new RegExp(`^(?:${anyOf(allOf(phrases.function_words))})$`, 'u');

/** A word in small letters that is too long for an abbreviation. */
const longWord = /^\p{L}\p{Ll}{6,}$/u;

/** A bar with spaces around it; between two names it may stand before the second name of one, in another language. */
const betweenBars = /\s+[/|]\s+/g;

/** No list of institutions is longer; what is, stays as it is. */
const longestList = 20_000;
/** Shortest list that is split without separators, in characters. */
const longEnough = 100;

/**
 * Splits a printed list of institutions: at semicolons; else at those commas where a name surely ends or begins, for a comma
 * also stands inside names (`Ministry of Culture, Youth and Sports`); a long list without either where a body is named anew.
 */
export function splitList(value: Fragment, source: SourceText, report: Report): Fragment[] {
  if (value.text.length > longestList) return [value];
  if (value.text.includes(';')) return split(value, /;/g).flatMap((item) => splitLongItem(item, source));
  const besideBars = split(value, betweenBars);
  if (besideBars.length >= fewestInItem && besideBars.every(({ text }) => /^\p{Lu}/u.test(text))) return besideBars;
  return splitAtStops(value).flatMap((part) =>
    splitUnlisted(part, source, report).flatMap((name) => splitAtAnd(name, source)),
  );
}

/**
 * Splits where a full stop ends a name: behind a bracket or a long word, which is no abbreviation (`Min.`, `Dept.`, `Secret.`), or
 * wherever a body is named behind it. `Ministry of Trials. Committee of Samples` are two; `St. Mary's Hospital` is one.
 */
function splitAtStops(value: Fragment): Fragment[] {
  const bounds = [...value.text.matchAll(/(?<=(?<end>\)|\p{L}+))\.\s+(?=\p{Lu})/gu)].filter(
    ({ index, 0: stop, groups }) => {
      const end = groups?.end ?? '';
      return (
        end === ')' ||
        longWord.test(end) ||
        (/\p{Ll}{4}$/u.test(end) && beginsName.test(fold(value.text.slice(index + stop.length, index + 60))))
      );
    },
  );
  return [0, ...bounds.map(({ index, 0: stop }) => index + stop.length)].flatMap(
    (from, i) => slice(value, from, bounds[i]?.index) ?? [],
  );
}

function splitUnlisted(value: Fragment, source: SourceText, report: Report): Fragment[] {
  const joined = splitAtNames(value, source);
  return joined.length === 1 && splitAtCommas(value).length === 1 ? splitAtCapitals(value, source, report) : joined;
}

/** Fewest institutions between commas that make an item between semicolons a list of its own; fewer are a name and where it belongs. */
const fewestInItem = 3;

/** Whether an item of a list with a line for each is a name and, in an acronym behind it, of whom it is: `Ministerio de Salud, GCBA`. */
export const isOfBody = (item: Fragment): boolean => {
  const [name, whose, more] = item.text.length > longestList ? [] : splitAtCommas(item);
  return Boolean(name && whose && !more && /\s/.test(name.text) && acronym.test(whose.text));
};

/** `Cultura Ecológica, A. C.` */
const endsInLegalForm = ({ text }: Fragment): boolean =>
  text.includes(',') && legalForm.test(fold(text.slice(text.lastIndexOf(',') + 1).trim()));

function splitLongItem(item: Fragment, source: SourceText): Fragment[] {
  const names = splitAtNames(item, source);
  const proven =
    names.length >= fewestInItem || names.slice(1).some(hasOwnAcronym) || names.slice(0, -1).some(endsInLegalForm);
  return (proven ? names : [item]).flatMap((name) => splitAtAnd(name, source));
}

/**
 * Two names joined by the word for and: where the noun of the first begins anew, `Ministry of A and Ministry of B`, and where both end in
 * their acronym, `Ministry of A (MA) and the Fund of B (FB)`.
 */
function splitAtSameNoun(name: Fragment): Fragment[] {
  const folded = fold(name.text);
  const noun = nounAtStart.exec(folded)?.[0];
  const again = noun && new RegExp(`\\s(?:${and})\\s+(?:${article}\\s+)?(?=${literal(noun)}\\s)`, 'gu');
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
function splitAtAnd(whole: Fragment, source: SourceText): Fragment[] {
  return splitAtSameNoun(whole).flatMap((name) => {
    for (const match of [...fold(name.text).matchAll(anyAnd)].slice(0, mostLookedAt)) {
      const [before, after] = [slice(name, 0, match.index), slice(name, match.index + match[0].length)];
      if (before && after && /^\p{Lu}/u.test(after.text) && areTwo(before, after, source))
        return [before, ...splitAtAnd(after, source)];
    }
    return [name];
  });
}

function areTwo(before: Fragment, after: Fragment, source: SourceText): boolean {
  const ends = endsInAcronym.test(before.text.slice(-24));
  if (isPairOfNames(`${before.text} y ${after.text}`)) return true;
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

/** Fewest pieces between commas that are a list: of fewer the last may say where the first is. */
const fewestInList = 4;

/** Fewest pieces of a list in which an acronym is a name by itself; of two the second may say where it belongs: `USAID, Albania`. */
const fewestBesideAcronym = 3;

/** Most pieces that are looked up in the page. */
const mostLookedUp = 4;

/** The word for and in front of the last of a list. */
const openingAnd = new RegExp(`^(?:${and})\\s+(?:the\\s+)?(?=\\p{Lu})`, 'u');

/** Pieces between those commas where a name surely begins or ends. */
function splitAtNames(value: Fragment, source: SourceText): Fragment[] {
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
  pieces.every(
    ({ text }) =>
      /\S\s+\S/u.test(text) && !legalForm.test(fold(text)) && !conjunction.test(fold(text)) && !text.includes('&'),
  );

const joined = (value: Fragment, pieces: readonly Fragment[]): Fragment | null =>
  slice(value, (pieces[0] as Fragment).start - value.start, (pieces.at(-1) as Fragment).end - value.start);

/** Pieces between the commas that do not stand in brackets; one that nothing closes, of a list that was cut, is none. */
function splitAtCommas(value: Fragment): Fragment[] {
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
    else if (unit === ',' && depth === 0) add(i);
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
  if (/\p{Ll}{4}\.$/u.test(tail)) return true;
  if (quoted.test(piece.text) || endsInForm.test(tail)) return true;
  if (endsInNoun.test(fold(tail)) && /^\p{Lu}.*\s/u.test(piece.text)) return true;
  const english = namesInEnglish.exec(folded);
  return english !== null && !conjunction.test(english[0]);
}

/** Splits a long list without separators where a body is named behind a word in small letters. */
function splitAtCapitals(value: Fragment, source: SourceText, report: Report): Fragment[] {
  if (value.text.length < longEnough) return [value];
  const starts = [...value.text.matchAll(/(?<=\p{Ll}\s)\p{Lu}\p{Ll}/gu)]
    .map((match) => match.index)
    .filter((at) => followsSmallWord(value.text, at) && beginsName.test(fold(value.text.slice(at, at + 60))));
  const bounds = [0, ...starts, value.text.length];
  const pieces = bounds.slice(1).flatMap((end, i) => slice(value, bounds[i] ?? 0, end) ?? []);
  if (pieces.length < 3 || pieces.some((piece) => !piece.text.includes(' '))) return [value];
  report('list-without-separators', source.place(value), `${pieces.length} places`);
  return pieces;
}

/** The word before is in small letters and no function word, so that it ends a name. */
function followsSmallWord(text: string, at: number): boolean {
  const word =
    text
      .slice(Math.max(0, at - 40), at)
      .trimEnd()
      .split(/\s/)
      .at(-1) ?? '';
  return /^\p{Ll}+$/u.test(word) && !functionWord.test(fold(word));
}
