import type { Edit } from './edit.ts';
import { invisible } from './invisible.ts';

/** What the site's script shows of a text of its glossary, in bytes of UTF-8, before the three dots. */
const shown = 200;
/** Where the dots begin, also behind the full stop of a text that is cut there: `technologies....` */
const dots = /\.(?=\.\.)/gu;
/** The dots, and the word of a link behind them that opens the rest. */
const dotsAndLink = /\.\.\.(?:[^\S\n]?(?:More|Más|Plus)(?![\p{L}]))?/uy;
/** A text begins in a capital, right behind its term or behind a space. */
const begins = /^[\p{Lu}“"]/u;
const behindTerm = /[\p{L})]\s?$/u;

/**
 * Finds the texts of the glossary that the site's script put behind a term, each cut off at the same length.
 *
 * Shape: `"InclusionOGP participating governments are … bisexual, tr... More, Youth"` → what leaves `"Inclusion, Youth"`. No other text is of
 * just that length between a term and three dots.
 */
export function findTooltips(raw: string): Edit[] {
  return [...raw.matchAll(dots)].flatMap((match) => {
    const start = startOf(raw, match.index);
    const isText =
      start > 0 && begins.test(raw.slice(start, start + 2)) && behindTerm.test(raw.slice(start - 2, start));
    if (!isText) return [];
    dotsAndLink.lastIndex = match.index;
    const end = match.index + (dotsAndLink.exec(raw)?.[0].length ?? 0);
    // Of the spaces around it one is left.
    const spaced = /\s/.test(raw.charAt(start - 1)) && /^(?:\s|$)/.test(raw.slice(end, end + 1));
    return [{ start: spaced ? start - 1 : start, end, replacement: '', kind: 'tooltip' as const }];
  });
}

/** Where a text of the length that is shown begins, which ends at a place; -1 when its line is shorter. */
function startOf(raw: string, end: number): number {
  let left = shown;
  for (let at = end - 1; at >= 0; at--) {
    const unit = raw.charAt(at);
    if (unit === '\n' || unit === '\r') return -1;
    left -= bytesOf(unit);
    if (left <= 0) return left === 0 ? withoutInvisible(raw, at) : -1;
  }
  return -1;
}

const unseen = new RegExp(`[${invisible}]`);

/** As the site has them: a space is a space, what is not seen is not there, letter and accent are one character. */
function bytesOf(unit: string): number {
  if (unseen.test(unit)) return 0;
  if (unit <= '\u007f' || /\s/.test(unit)) return 1;
  if (/\p{M}/u.test(unit)) return 1;
  return unit <= '\u07ff' || /[\ud800-\udfff]/.test(unit) ? 2 : 3;
}

function withoutInvisible(raw: string, at: number): number {
  let start = at;
  while (start > 0 && unseen.test(raw.charAt(start - 1))) start--;
  return start;
}
