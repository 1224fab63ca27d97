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
