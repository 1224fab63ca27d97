import type { Line } from '../lex/lines.ts';
import { fold } from '../source/fold.ts';
import { listMarks } from '../source/list-marks.ts';
import { slice } from '../source/span.ts';
import furniture from '../spellings/furniture.json' with { type: 'json' };
import { spellingsOf } from '../spellings/labels.ts';
import { pattern } from '../spellings/pattern.ts';
import phrases from '../spellings/phrases.json' with { type: 'json' };

/** No line of a list that is taken apart is longer. */
const longest = 4000;

/** `1.`, `(2)`, `4.1`, `b)`, `Hito 3:`, `M2 –`: what numbers an item, in front of its text. */
const numbered =
  /^(?<before>\(|M|\p{Lu}\p{Ll}{2,12}\s)?(?<major>\d{1,3}\.)?(?<place>\d{1,2}|[a-z])(?<behind>\s?[.):–-]{1,2}|)\s/u;
const sign = new RegExp(`^(?:[${listMarks}]|[–—-])(?=\\s)`, 'u');
/** Signs that stand in no sentence. */
const sureSign = new RegExp(`^[${listMarks}]$`, 'u');
/** What stands in front of the next item: the end of a sentence or of a bracket, or the year of a date. */
const isOver = /(?:\p{Ll}{3}[.;:!?]|[\])](?:[.;,]|$)|;|(?<!\d)(?:19|20)\d{2}[.;,]?)$/u;
const beginsText = /^\s+["“«¿¡]?\p{Lu}/u;

/** No heading is longer. */
const longestHeading = 100;
/** `Milestones 1. Draft the rules`: a heading in front of the first of its items, and one behind the last of others. */
const headingInFront = pattern`^${[phrases.milestone_count, phrases.milestone_area]}\s*:?\s+(?=(?:\d{1,3}\.1[.)]?|1[.)]{1,2})\s)`;
const headingAtEnd = pattern`(?<=\s)(?:${[...spellingsOf('h_siblings'), ...spellingsOf('h_irm_summary')]}|${furniture.foot['site name']})$`;

/** The number of the item that comes some places behind another, written as that is; `null` for a text that has none. */
function numberBehind(text: string, places: number): string | null {
  const { before = '', major = '', place = '', behind = '' } = numbered.exec(text)?.groups ?? {};
  // A number or letter alone may be a word.
  if (place === '' || (major === '' && behind === '')) return null;
  if (/\d/.test(place)) return `${before}${major}${Number(place) + places}${behind}`;
  return before.length > 1 || major !== ''
    ? null
    : `${before}${String.fromCharCode(place.charCodeAt(0) + places)}${behind}`;
}

/**
 * Takes lines of a list apart onto which the next item has come, behind a space. Only where the list says so: the sign of its items or a number that
 * runs on from that in front, and that the line below has not.
 *
 * Shape: `"4.1 Draft the rules by 2019. 4.2 Adopt them by 2020"` above `"4.3 Print them"` → two lines.
 */
export function splitJoinedItems(lines: readonly Line[]): Line[] {
  const alone = new Set(lines.flatMap(({ text }) => (text.length <= longestMark && markAlone.test(text) ? text : [])));
  const found: Line[] = [];
  let above: Line | undefined;
  for (const [at, line] of lines.entries()) {
    // A line may stand twice in a capture.
    if (lines[at - 1]?.text !== line.text) above = found.at(-1);
    for (const piece of splitAt(line, above, lines[at + 1])) found.push(...beforeMark(alone)(piece));
  }
  return found;
}

/** `Hito 2`, and behind the text of another `… June 2023 Hito 3`. */
const markAlone = /^(\p{Lu}\p{L}{2,12}\s)(\d{1,2})([:.]?)$/u;
const markAtEnd = /(?<=(?:(?:19|20)\d{2}|[.;)])\s)(\p{Lu}\p{L}{2,12}\s)(\d{1,2})([:.]?)$/u;
/** No such mark is longer. */
const longestMark = 40;

/** Takes a mark off the end of a line, where the one with the number before stands on a line of its own. */
const beforeMark =
  (alone: ReadonlySet<string>) =>
  (line: Line): Line[] => {
    const [mark, word, number, end] = markAtEnd.exec(line.text.slice(-longestMark)) ?? [];
    const at = line.text.length - (mark?.length ?? 0);
    const [text, last] = [slice(line, 0, at), slice(line, at)];
    if (!text || !last || !alone.has(`${word}${Number(number) - 1}${end}`)) return [line];
    const own = { ...line, ...text, body: bodyOf(line, at), blankAfter: false };
    return [own, { ...line, ...last, body: last, item: false, ordinal: null, blankBefore: false }];
  };

function splitAt(line: Line, above: Line | undefined, below: Line | undefined): Line[] {
  const at = line.text.length > longest ? -1 : cutOf(line, above, below);
  const [first, rest] = at > 0 ? [slice(line, 0, at), slice(line, at)] : [null, null];
  if (!first || !rest) return [line];
  const own = { ...line, ...first, body: bodyOf(line, first.text.length), blankAfter: false };
  return [own, ...splitAt(itemOf(line, rest), own, below)];
}

function cutOf(line: Line, above: Line | undefined, below: Line | undefined): number {
  const { text } = line;
  const tail = Math.max(0, text.length - longestHeading);
  const end = tail + (headingAtEnd.exec(fold(text.slice(tail)))?.index ?? -tail);
  if (end > 0 && /\p{Lu}/u.test(text.charAt(end)) && isOver.test(text.slice(0, end).trimEnd())) return end;
  const heading = headingInFront.exec(fold(text.slice(0, longestHeading)))?.[0].length ?? 0;
  if (heading > 0 && isAt(below, numberBehind(text.slice(heading), 1))) return heading;
  return nextItem(line, above, below) ?? nextSign(line, above, below);
}

const bodyOf = (line: Line, length: number) => slice(line, (line.body?.start ?? line.start) - line.start, length);

function itemOf(line: Line, piece: Pick<Line, 'text' | 'start' | 'end'>): Line {
  const count = /^\d{1,3}[.)](?=\s)/.exec(piece.text)?.[0].length ?? 0;
  const mark = line.item ? (sign.exec(piece.text)?.[0].length ?? 0) : 0;
  return {
    ...line,
    ...piece,
    item: mark > 0,
    ordinal: count > 0 ? slice(piece, 0, count) : null,
    body: slice(piece, mark || count),
    blankBefore: false,
  };
}

/** Where the item with the next number begins; the line above has the number before, or that below the one behind. */
function nextItem({ text }: Line, above: Line | undefined, below: Line | undefined): number | null {
  const own = numbered.exec(text)?.[0].trimEnd();
  const next = own === undefined ? null : numberBehind(text, 1);
  if (own === undefined || next === null || isAt(below, next)) return null;
  const at = text.indexOf(` ${next} `) + 1;
  if (at === 0 || !beginsText.test(text.slice(at + next.length)) || text.includes(` ${next} `, at)) return null;
  const goesOn = isAt(below, numberBehind(text, 2));
  // A number in a text may be that of an article; a letter is none of its words.
  const ends = (/\d/.test(next) ? isOver : /\p{Ll}{3}[.,;:)]?$/u).test(text.slice(0, at).trimEnd());
  const runsOn = above !== undefined && numberBehind(above.text, 1) === own;
  return goesOn || (runsOn && ends) ? at : null;
}

const isAt = (line: Line | undefined, number: string | null): boolean =>
  number !== null && line?.text.startsWith(`${number} `) === true;

/** Where an item with the same sign begins; a dash may stand in a sentence. */
function nextSign({ text, item }: Line, above: Line | undefined, below: Line | undefined): number {
  const own = item ? sign.exec(text)?.[0] : undefined;
  if (own === undefined) return -1;
  const isListed = [above, below].some((line) => line?.item && line.text.startsWith(`${own} `));
  for (let at = text.indexOf(` ${own} `); at !== -1; at = text.indexOf(` ${own} `, at + 1)) {
    if (!beginsText.test(text.slice(at + 1 + own.length))) continue;
    if (sureSign.test(own) || (isListed && isOver.test(text.slice(0, at).trimEnd()))) return at + 1;
  }
  return -1;
}
