import type { Line } from '../lex/lines.ts';
import { patternPart, patternWith } from '../spellings/pattern.ts';

const address = patternPart`https?://(?:www\.)?opengovpartnership\.org/\S*`;
const pages = patternPart`(?:\p{L}+\s)?\d{1,3}\s?(?:/|of|de|sur)\s?\d{1,3}`;
const moment = patternPart`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+\d{1,2}:\d{2}(?:\s?[ap]\.?\s?m\.?)?`;
/** At the foot of a sheet of paper: the address and which sheet it is, or which sheet and when it was printed. */
const foot = patternWith('iu')`^(?:${address}\s+${pages}|${pages}\s+${moment})$`;
/** At its head: when it was printed and the title of the page, or the title and the address. */
const head = patternWith('iu')`^(?:${moment}\s+\S.*|\S.*\s${address})$`;
/** The moment on a line of its own; the title is then the next. */
const momentAlone = patternWith('iu')`^${moment}$`;
/** No such line is longer. */
const longest = 300;

/**
 * The lines that a browser prints on each sheet of paper, above and below the page: on pages that were printed and saved as text.
 *
 * Without a foot that says which sheet it is, a line that looks like a head is text. Shape: `"https://www.opengovpartnership.org/members/… 1/4"`.
 */
export function printMarksOf(lines: readonly Line[]): ReadonlySet<Line> {
  const short = lines.filter(({ text }) => text.length <= longest);
  const feet = short.filter(({ text }) => foot.test(text));
  if (feet.length === 0) return new Set();
  const heads = Map.groupBy(
    short.filter(({ text }) => head.test(text)),
    ({ text }) => text,
  );
  // The same on each sheet.
  const repeated = [...heads.values()].filter(({ length }) => length >= Math.min(2, feet.length));
  const moments = lines.flatMap((line, i) => (momentAlone.test(line.text) ? [i] : []));
  const titles = moments.flatMap((i) => lines[i + 1] ?? []);
  // A sheet begins behind the foot of the one before.
  const behindFeet = moments.every((i) => feet.some((one) => one === lines[i - 1]));
  const isTitle = titles.every(({ text }) => text === titles[0]?.text) && (behindFeet || moments.length > 1);
  const apart = moments.length >= Math.min(2, feet.length) ? moments.flatMap((i) => lines[i] ?? []) : [];
  return new Set([...feet, ...repeated.flat(), ...apart, ...(isTitle && apart.length > 0 ? titles : [])]);
}
