/** A stretch of a source's text: offsets into `SourceText.text`, `start` inclusive, `end` exclusive, UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a source with its place. Always `text === source.text.slice(start, end)`. */
export interface Fragment extends Span {
  text: string;
}

/**
 * Cuts a piece out of a fragment, without the white space around it.
 *
 * Shape: `slice({text: "a: b ", start: 10, end: 15}, 2, 5)` → `{text: "b", start: 13, end: 14}`. `null` when nothing is left.
 */
export function slice(from: Fragment, start: number, end: number = from.text.length): Fragment | null {
  let a = Math.max(0, start);
  let b = Math.min(from.text.length, end);
  while (a < b && isSpace(from.text, a)) a++;
  while (b > a && isSpace(from.text, b - 1)) b--;
  return a < b ? { text: from.text.slice(a, b), start: from.start + a, end: from.start + b } : null;
}

/** The text of a whole in front of one of its pieces, behind it, and between two. */
export const textBefore = (whole: Fragment, piece: Span): string => whole.text.slice(0, piece.start - whole.start);
export const textBehind = (whole: Fragment, piece: Span): string => whole.text.slice(piece.end - whole.start);
export const textBetween = (whole: Fragment, one: Span, next: Span): string =>
  whole.text.slice(one.end - whole.start, next.start - whole.start);

/** The same as pieces, without the white space around them; `null` where nothing is left. */
export const sliceBefore = (whole: Fragment, piece: Span): Fragment | null =>
  slice(whole, 0, piece.start - whole.start);
export const sliceBehind = (whole: Fragment, piece: Span): Fragment | null => slice(whole, piece.end - whole.start);

/** The last characters of a fragment, as many as there are at most: patterns for an end need not look at a long text. */
export function tailOf(from: Fragment, longest: number): Fragment {
  const at = Math.max(0, from.text.length - longest);
  return { text: from.text.slice(at), start: from.start + at, end: from.end };
}

/** The text of a value that may go on over lines, with one space between its words. */
export const onOneLine = ({ text }: Fragment): string => text.replace(/\s{2,}/g, ' ');

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at));

/** Cuts a fragment without what it begins and ends with, for example list marks and final stops. */
export function strip(from: Fragment, before: RegExp, after?: RegExp): Fragment | null {
  const a = before.exec(from.text)?.[0].length ?? 0;
  const tail = after ? (after.exec(from.text.slice(-8))?.[0].length ?? 0) : 0;
  return slice(from, a, from.text.length - tail);
}

/** Splits a fragment at every match of a pattern; empty pieces are left out. */
export function split(from: Fragment, separator: RegExp): Fragment[] {
  const pieces: Fragment[] = [];
  let start = 0;
  for (const match of from.text.matchAll(separator)) {
    const piece = slice(from, start, match.index);
    if (piece) pieces.push(piece);
    start = match.index + match[0].length;
  }
  const last = slice(from, start);
  if (last) pieces.push(last);
  return pieces;
}
