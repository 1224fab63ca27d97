import type { Edit } from './edit.ts';

/** Columns at which programs break the lines of a text. */
const narrowest = 50;
const widest = 110;
/** Fewest broken lines that tell where a program breaks them. */
const fewest = 2;
/** A word that is longer is an address, and is not broken. */
const longestWord = 40;

/** A line that begins a part of its own: an item, a number, a row, a heading or quotation of Markdown, a label. */
const begins =
  /^\s*(?:[•●▪◦‣·*–—■►▶➢➤❖◆◇☐☒☑①-⑳+-]|o\s|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]\s|[ivx]{1,5}[.)]\s|\d+(?:\.\d+)+|\d{1,3}\s+\p{Lu}|\p{Lu}{2,5}\d{4}(?!\d)|#|>|https?:|\p{Lu}[^:.;?!\n]{0,70}:(?:\s|$))/u;
/** How much of a line tells what it begins: a pattern over a line of megabytes does not fit the stack. */
const longestStart = 200;
const beginsPart = (text: string): boolean => begins.test(text.slice(0, longestStart)) || /[|\t]/.test(text);
/** A line that ends a part: a row, of which a year may be the last cell, or one that is closed. */
const ends = /[.;!?]["”»)]?$|[|\t]|(?:19|20)\d{2}$/u;

interface Line {
  text: string;
  start: number;
  end: number;
  /** No blank line stands before it. */
  below: boolean;
}

/** A line that cannot be the last of its part: it ends in a comma, a dash, a bracket or a small word. */
const goesOn = /[,(/–—-]$|(?:^|\s)\p{Ll}{1,3}$/u;
/** A line that begins with a bracket or the numbers of a date, which begin no part. */
const isRest = /^\s*(?:\((?!\d{1,2}\))|\d{4}(?!\d)|\d{1,2}[/.-]\d)/u;
/** How many of the lines that no program has broken must have a blank line behind them, so that blank lines part what belongs together. */
const most = 0.6;

/**
 * Finds the ends of lines at which a program has broken a text, so that each paragraph is one line again.
 *
 * A break is one where the first word of the next line had no more room, in a file none of whose lines is wider and some of which end so
 * within a sentence. In front of a line that begins a part of its own there is none. A line that begins with a capital goes on with the one before where
 * that cannot be the last of its part, is itself the rest of another, or where blank lines part what belongs together.
 */
export function findWraps(raw: string): Edit[] {
  const lines = linesOf(raw);
  const width = lines.filter(isText).reduce((so, { text }) => Math.max(so, widthOf(text)), 0);
  if (width < narrowest || width > widest) return [];
  const below = lines.flatMap((line, i): Pair[] => {
    const next = lines[i + 1];
    return next?.below && !beginsPart(next.text) ? [[line, next]] : [];
  });
  const broken = below.filter((pair) => isBroken(pair, width));
  if (broken.filter(isInSentence).length < fewest) return [];
  const whole = lines.length - broken.length;
  const parted = lines.filter(({ below: isBelow }) => !isBelow).length >= whole * most;
  const joined = new Set<Line>();
  for (const pair of broken) {
    const inside = parted || joined.has(pair[0]);
    if (isInSentence(pair) || isHeld(pair) || (inside && !ends.test(pair[0].text))) joined.add(pair[1]);
  }
  return broken.flatMap(([line, next]): Edit[] => {
    const end = next.end - next.text.trimStart().length;
    return joined.has(next) ? [{ start: line.end, end, replacement: ' ', kind: 'wrap' }] : [];
  });
}

type Pair = readonly [line: Line, next: Line];

const isInSentence = ([line, next]: Pair): boolean => !/[.:;!?]$/.test(line.text) && /^\s*\p{Ll}/u.test(next.text);

/** Whether both lines are one part, whatever stands around them. */
const isHeld = ([line, next]: Pair): boolean =>
  goesOn.test(line.text) || (isRest.test(next.text) && !/[.;!?]$/.test(line.text));

/** The lines that are not blank, each without the space behind it. */
function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let below = false;
  let start = 0;
  for (const whole of raw.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const text = whole.trimEnd();
    if (text !== '') lines.push({ text, start, end: start + text.length, below });
    below = text !== '';
    start += whole.length;
  }
  return lines;
}

/** How many columns a text takes. */
const widthOf = (text: string): number =>
  /[^\x20-\x7e]/.test(text) ? text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff\p{M}]/gu, '').length : text.length;

const isText = ({ text }: Line): boolean =>
  !/[|\t]/.test(text) && text.split(/\s+/).every((word) => word.length <= longestWord);

/** Whether the first word of the next line had no room on this one. */
function isBroken([line, next]: Pair, width: number): boolean {
  if (!isText(line) || widthOf(line.text) > width) return false;
  const word = /^\s*(\S+)/.exec(next.text)?.[1] ?? '';
  return widthOf(line.text) + 1 + widthOf(word) > width;
}
