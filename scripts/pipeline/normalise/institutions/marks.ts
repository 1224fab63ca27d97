import { listMarks } from '../../source/list-marks.ts';
import type { SourceText } from '../../source/source-text.ts';
import { type Fragment, slice, split } from '../../source/span.ts';

const marks = new RegExp(`[${listMarks}]`, 'gu');

/** Splits a list that is marked on its line: `• Ministry of A • Agency B`, `1. Ministry of A 2. Agency B`, `- Ministry of A - Agency B -CSO C`. */
export function splitMarked(value: Fragment, source: SourceText): Fragment[] {
  if (value.text.search(marks) !== -1) return split(value, marks);
  return splitAtNumbers(value) ?? (isBehindDash(value, source) ? split(value, /\s[–—-]+\s?(?=\p{L})/gu) : [value]);
}

/** A dash within a name parts nothing, unless the list begins with one; it may stand before the value, where it was taken off. */
const isBehindDash = ({ text, start }: Fragment, source: SourceText): boolean =>
  /^[–—-]\s?\p{L}/u.test(text) || /[:\n]\s*[–—-]\s*$/.test(source.text.slice(Math.max(0, start - 12), start));

/** Numbers that run on from one. */
function splitAtNumbers(value: Fragment): Fragment[] | null {
  const bounds: { at: number; end: number }[] = [];
  for (const match of value.text.matchAll(/(?<!\S)(\d{1,2})[.)]\s+(?=\p{L})/gu))
    if (Number(match[1]) === bounds.length + 1) bounds.push({ at: match.index, end: match.index + match[0].length });
  if (bounds.length < 2 || bounds[0]?.at !== 0) return null;
  return bounds.flatMap(({ end }, i) => slice(value, end, bounds[i + 1]?.at) ?? []);
}
