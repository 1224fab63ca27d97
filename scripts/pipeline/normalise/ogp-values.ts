import { fold } from '../source/fold.ts';
import { type Fragment, slice, split, strip } from '../source/span.ts';
import { patternWith } from '../spellings/pattern.ts';
import { lookupOf } from '../spellings/spelling.ts';
import values from '../spellings/values.json' with { type: 'json' };

export const ogpValueOf = lookupOf(values.ogp_value);

const names = patternWith('gu')`(?<!\p{L})${Object.values(values.ogp_value)}(?!\p{L})`;

/** Commas and the word `and` between two values. */
const before = /^(?:[,;\s]|(?:y|e|and|et)(?=\s|$))+/iu;
const after = /(?:[,;.\s]|\s(?:y|e|and|et)\s?)+$/iu;

/**
 * Takes a printed list of OGP values apart by their names, so that commas may be missing; what is no name stays a piece.
 *
 * Shape: `"acceso a la información participación cívica, tecnología"` → three fragments.
 */
export function splitOgpValues(printed: Fragment): Fragment[] {
  return split(printed, /[,;]/g).flatMap(splitGlued).flatMap(splitNames);
}

/** Names that are glued together, where each piece is one: `Access to InformationCivic Participation`. */
function splitGlued(printed: Fragment): Fragment[] {
  const pieces = split(printed, /(?<=\p{Ll})(?=\p{Lu})/gu);
  return pieces.every(({ text }) => ogpValueOf(text) !== undefined) ? pieces : [printed];
}

/** One value, or several where all of them are known by name. */
export function knownValuesIn(printed: Fragment): Fragment[] {
  const pieces = ogpValueOf(printed.text) === undefined ? splitOgpValues(printed) : [];
  return pieces.length > 1 && pieces.every(({ text }) => ogpValueOf(text) !== undefined) ? pieces : [printed];
}

/** The names in a text without commas. Where other words stand between two names, the text is one name that is not known. */
function splitNames(printed: Fragment): Fragment[] {
  const pieces: Fragment[] = [];
  let start = 0;
  const rest = (end: number) => {
    const found = slice(printed, start, end);
    const piece = found && strip(found, before, after);
    if (piece && /[\p{L}\p{N}]/u.test(piece.text)) pieces.push(piece);
  };
  for (const match of fold(printed.text).matchAll(names)) {
    rest(match.index);
    pieces.push(slice(printed, match.index, match.index + match[0].length) as Fragment);
    start = match.index + match[0].length;
  }
  rest(printed.text.length);
  const known = pieces.map(({ text }) => ogpValueOf(text) !== undefined);
  const between = known.indexOf(false, known.indexOf(true));
  const isOne = known.includes(true) && between !== -1 && between < known.lastIndexOf(true);
  return isOne ? [strip(printed, before, after) ?? printed] : pieces;
}
