import { fold } from '../source/fold.ts';
import { type Fragment, slice, strip } from '../source/span.ts';
import { allOf, anyOf, lookupOf } from '../spellings/spelling.ts';
import values from '../spellings/values.json' with { type: 'json' };

export const ogpValueOf = lookupOf(values.ogp_value);

const names = new RegExp(`(?<![\\p{L}])(?:${anyOf(Object.values(values.ogp_value).flatMap(allOf))})(?![\\p{L}])`, 'gu');

/** Commas and the word `and` between two values. */
const before = /^(?:[,;\s]|(?:y|e|and|et)(?=\s|$))+/iu;
const after = /(?:[,;.\s]|\s(?:y|e|and|et)\s?)+$/iu;

/**
 * Takes a printed list of OGP values apart by their names, so that commas may be missing; what is no name stays a piece.
 *
 * Shape: `"acceso a la información participación cívica, tecnología"` → three fragments.
 */
export function splitOgpValues(printed: Fragment): Fragment[] {
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
  return pieces;
}
