import type { SourceText } from '../../source/source-text.ts';
import type { Fragment } from '../../source/span.ts';
import { wordsOf } from './body-names.ts';

const acronymBehind = /^(?<words>[^()]+)\((?<letters>\p{Lu}{3,10})\)$/u;

/**
 * Whether a piece between commas ends in an acronym of its own words alone, so that no name goes on into it.
 *
 * Shape: of `Harbour Watch, Quay Users Circle (QUC)` the second; of `Trust of Boats, Nets and Tides (TBNT)` none.
 */
export function hasOwnAcronym({ text }: Fragment): boolean {
  const { words, letters } = acronymBehind.exec(text)?.groups ?? {};
  if (!words || !letters) return false;
  const initials = wordsOf(words).map((word) => word.charAt(0));
  return initials.join('').toUpperCase() === letters;
}

const opensName = /(?:^|[\n;:•])[\s•·*–-]*$/u;
const closesName = /^[ \t.]*(?:[;\n]|$)/u;

/** Whether the page names a piece elsewhere by itself: behind a label, a mark, a semicolon or on a line of its own, and nothing behind it. */
export function standsAlone(piece: Fragment, { text }: SourceText): boolean {
  for (let at = text.indexOf(piece.text); at !== -1; at = text.indexOf(piece.text, at + 1)) {
    const end = at + piece.text.length;
    if (at === piece.start) continue;
    if (opensName.test(text.slice(Math.max(0, at - 8), at)) && closesName.test(text.slice(end, end + 8))) return true;
  }
  return false;
}

/**
 * Whether the page names two pieces elsewhere one behind the other, each whole, parted by what parts no words of a name: a
 * semicolon, or the end of a line. A word alone, `Planning`, is named so of many things.
 */
export function standApart(before: Fragment, piece: Fragment, { text }: SourceText): boolean {
  if (/^\p{Lu}\p{Ll}*$/u.test(piece.text)) return false;
  for (let at = text.indexOf(before.text); at !== -1; at = text.indexOf(before.text, at + 1)) {
    if (!opensName.test(text.slice(Math.max(0, at - 8), at))) continue;
    const gap = /^[ \t]*(?:;\s*|\n[\s•·*–-]*)/u.exec(text.slice(at + before.text.length, at + before.text.length + 16));
    const next = at + before.text.length + (gap?.[0].length ?? 0);
    if (
      gap &&
      text.startsWith(piece.text, next) &&
      closesName.test(text.slice(next + piece.text.length, next + piece.text.length + 8))
    )
      return true;
  }
  return false;
}
