import type { Line } from '../lex/lines.ts';
import { fold } from '../source/fold.ts';
import { isGlued } from '../source/glued.ts';
import { type Fragment, slice } from '../source/span.ts';
import furniture from '../spellings/furniture.json' with { type: 'json' };
import { type LabelId, localParts, spellingsOf } from '../spellings/labels.ts';
import { pattern, patternWith } from '../spellings/pattern.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };

/** Labels that stand on a line of their own, and are found glued to the line before or behind them. */
const headings: readonly LabelId[] = [
  'h_overview',
  'h_glance',
  'h_institutions',
  'h_policy',
  'h_irm',
  'h_design',
  'h_implementation',
  'h_description',
  'h_irm_summary',
  'h_siblings',
  'h_milestones',
  'inception_summary',
  'duration',
  'date_submitted',
  'foreword',
  ...localParts,
];
const heading = headings.flatMap(spellingsOf);
const atEnd = pattern`${heading}$`;
const atStart = pattern`^${heading}`;
const inside = patternWith('gu')`${heading}(?=\p{L})`;
const navigation = pattern`^${Object.values(furniture.anywhere)}\s*(?=\S)`;
/** The same behind anything, where the next page begins without a line of its own. */
const navigationAtEnd = pattern`${furniture.anywhere.navigation}$`;
/** A label of a date behind the text it is glued to: `… of the wellsStart Date: 01/2024`. */
const dateLabel = patternWith(
  'gu',
)`${[spellingsOf('start_date'), spellingsOf('end_date')]}\s*:|${[phrases.start_word, phrases.end_word]}\s*:\s*(?=\d|\p{L}{3,10}\.?\s+\d|${phrases.undated}$)`;
/** A year ends a row of a table, or a line of dates, and a text begins. */
const behindYear = /(?<=(?<!\d)(?:19|20)\d{2})(?=\p{Lu}\p{Ll})/u;
const longestRow = 4000;
/** No heading is longer, so that only the ends of a long line are looked at. */
const longest = 160;

/**
 * Takes apart lines that a capture has glued together without a space: a heading at the end of a text, a heading in front of one,
 * navigation in front of anything.
 *
 * Shape: `"… SubnacionalRevisión de IRM"` → two lines with the same number.
 */
export function unglue(line: Line): Line[] {
  const at = cutOf(line.text);
  const [before, rest] = at === null ? [null, null] : [slice(line, 0, at), slice(line, at)];
  if (!before || !rest) return [line];
  return [
    { ...line, ...before, ...bodyOf(line, before), blankAfter: false },
    ...unglue({ ...line, ...rest, item: false, ...numberOf(rest), blankBefore: false }),
  ];
}

/** A piece that begins with a number is a numbered item, as a line is. */
function numberOf(piece: Fragment): Pick<Line, 'ordinal' | 'body'> {
  const length = /^\d{1,3}[.)](?=\s)/.exec(piece.text)?.[0].length ?? 0;
  return { ordinal: length > 0 ? slice(piece, 0, length) : null, body: slice(piece, length) };
}

const bodyOf = (line: Line, piece: Fragment) =>
  line.body ? { body: slice(piece, line.body.start - line.start) } : { body: line.body };

/** A heading that the text before and the label behind are both glued to, of which none is left apart: `… JurídicaDescripciónDuración: …`. */
function gluedInside(text: string): number | null {
  if (!/\p{Ll}\p{Lu}/u.test(text)) return null;
  for (const { index, 0: found } of fold(text).matchAll(inside))
    if (isGlued(text, index) && /\p{Lu}/u.test(text.charAt(index)) && /\p{Lu}/u.test(text.charAt(index + found.length)))
      return index;
  return null;
}

function cutOf(text: string): number | null {
  const below = text.length <= longestRow ? nextRow(text) : -1;
  if (below > 0) return below;
  const head = fold(text.slice(0, longest));
  const nav = navigation.exec(head)?.[0].length;
  if (nav !== undefined) return nav;
  const next = nextPage(text);
  if (next > 0) return next;
  const row =
    text.length <= longestRow
      ? [text.search(behindYear), text.includes(':') ? gluedDate(text) : -1].filter((at) => at > 0)
      : [];
  if (row.length > 0) return Math.min(...row);
  const start = atStart.exec(head)?.[0].length;
  if (start !== undefined && /^[\p{Lu}¿]/u.test(text.slice(start)) && /\p{Ll}/u.test(text.charAt(start - 1)))
    return start;
  const from = Math.max(0, text.length - longest);
  const end = atEnd.exec(fold(text.slice(from)).replace(/:$/, ''));
  const at = end ? from + end.index : 0;
  if (isGlued(text, at) && /[\p{Lu}¿]/u.test(text.charAt(at))) return at;
  return text.length <= longestRow ? gluedInside(text) : null;
}

/** Where the navigation of another page begins at the end of a line. */
function nextPage(text: string): number {
  const from = Math.max(0, text.length - longest);
  const at = navigationAtEnd.exec(fold(text.slice(from)))?.index ?? -1;
  return at !== -1 && /\p{Lu}/u.test(text.charAt(from + at)) && /[\p{L}\d]/u.test(text.slice(0, from + at))
    ? from + at
    : -1;
}

/** Where the next row of a table begins in a line that begins with the number before: `1. Draft the law May 2020 June 2020 2. Adopt the law …`. */
function nextRow(text: string): number {
  const number = /^(\d{1,2})[.)]\s/.exec(text)?.[1];
  return number
    ? text.search(pattern`(?<=(?<!\d)(?:19|20)\d{2}\s{0,4})${String(Number(number) + 1)}[.)]\s+(?=\p{Lu})`)
    : -1;
}

const gluedDate = (text: string): number =>
  [...fold(text).matchAll(dateLabel)].find(
    // `ÉTUDE : mars 2019` is one word in capitals.
    ({ index }) =>
      isGlued(text, index) &&
      /^\p{Lu}/u.test(text.slice(index)) &&
      !/\p{Lu}{3}/u.test(text.slice(index - 1, index + 2)),
  )?.index ?? -1;
