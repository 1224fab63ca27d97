/** A text as a reader sees it, with the way back to the offsets of what stands in the file. */
export interface Shadow {
  text: string;
  /** The stretch of the file that a stretch of `text` was made of. */
  toRaw: (start: number, end: number) => { start: number; end: number };
}

/** What nobody sees: zero-width and direction characters, soft hyphens, accents that stand behind their letter. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{M}]/u;
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Letters, digits and signs of double width, `＠`. */
const wide = /[\uff01-\uff5e]/g;

/**
 * Makes the text in which personal data is looked for: `i.him\u200bmi@…` must be found as well as `i.himmi@…`.
 *
 * Shape: `shadowOf("a\u200bb c")` → text `"ab c"`; `toRaw(0, 2)` → `{start: 0, end: 3}`.
 */
export function shadowOf(raw: string): Shadow {
  const narrow = raw
    .replace(oddSpace, ' ')
    .replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  if (!unseen.test(narrow)) return { text: narrow, toRaw: (start, end) => ({ start, end }) };
  const places = new Int32Array(narrow.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (end: number) => {
    for (let i = from; i < end; i++) places[length++] = i;
    if (end > from) pieces.push(narrow.slice(from, end));
    from = end + 1;
  };
  for (let i = 0; i < narrow.length; i++) if (narrow.charCodeAt(i) >= 0xad && unseen.test(narrow.charAt(i))) keep(i);
  keep(narrow.length);
  const text = pieces.join('');
  return {
    text,
    toRaw: (start, end) => ({ start: places[start] ?? 0, end: (places[Math.max(start, end - 1)] ?? 0) + 1 }),
  };
}
