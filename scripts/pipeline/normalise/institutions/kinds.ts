import { fold } from '../../source/fold.ts';
import { type Fragment, slice, strip } from '../../source/span.ts';
import { endsOpen } from '../../spellings/function-words.ts';
import { patternWith } from '../../spellings/pattern.ts';
import phrases from '../../spellings/phrases.json' with { type: 'json' };

const templates = patternWith('gu')`(?<!\p{L})${phrases.institution_templates}`;
/** Words that say what kind of institutions follow, and a colon; it begins the value or stands behind a stop. */
const kinds = patternWith(
  'gu',
)`(?<=^|[;.)|\n]\s{0,3}|,\s{1,3})${phrases.institution_kinds}(?:[\s,/&()-]{1,3}${phrases.institution_kinds}){0,7}\s?\)?\s?:`;

/** What stands before belongs to the words behind it: `Partner of the`. */
const wantsMore = (text: string): boolean => /\s$/.test(text) && endsOpen(text.trimEnd());

/**
 * Takes out of a value what names no institution but says of which kind the next are: labels of the form, and what the plan put there.
 *
 * Shape: `"Government agencies: Ministry of A; CSOs: B"` → `Ministry of A`, `B`; `"Agencias no gubernamentales involucradas: …"`.
 */
export function withoutKinds(value: Fragment): Fragment[] {
  return cutAt(value, kinds).flatMap((piece) => cutAt(piece, templates));
}

function cutAt(value: Fragment, labels: RegExp): Fragment[] {
  const folded = fold(value.text);
  // In small letters it is a word of a name: `Présidence du gouvernement : Unité …`.
  const begins = (index: number) => index === 0 || /\p{Lu}/u.test(value.text.charAt(index));
  const found = [...folded.matchAll(labels)].filter(
    ({ index }) => begins(index) && !wantsMore(folded.slice(Math.max(0, index - 12), index)),
  );
  if (found.length === 0) return [value];
  const bounds = [...found.map(({ index }) => index), value.text.length];
  const first = slice(value, 0, bounds[0]);
  const behind = found.flatMap((match, i) => {
    const piece = slice(value, match.index + match[0].length, bounds[i + 1]);
    // The stop of `etc.` belongs to the label.
    return (piece && strip(piece, /^[.,:;]\s*/)) ?? [];
  });
  // What parts the kinds is none of the names.
  return [...(first ? [first] : []), ...behind].flatMap((piece) => strip(piece, /^/, /(?<![\s;|])[\s;|]+$/) ?? []);
}
