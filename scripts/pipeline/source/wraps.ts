import { fullPairs, type Pair, type TextLine, textLines } from './broken-lines.ts';
import type { Edit } from './edit.ts';
import { listMarks } from './list-marks.ts';

/** The mark of an item: a sign of a list, of a form or of Markdown. */
const mark = new RegExp(`^\\s*[${listMarks}·*–—☐☒☑①-⑳+-]`, 'u');
/** A line that begins a part of its own: a number, a row, a heading or quotation of Markdown, a label, a question in Spanish. */
const begins =
  /^\s*(?:[¿¡]|o\s|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]\s|[ivx]{1,5}[.)]\s|\d+(?:\.\d+)+|\d{1,3}\s+\p{Lu}|\p{Lu}{2,5}\d{4}(?!\d)|\p{Lu}\p{Ll}{3,11}\s(?:No\.?\s?)?\d{1,2}(?:[.:)]|\s+\p{Lu})|#|>|https?:|\p{Lu}[^:.;?!\n]{0,70}:(?:\s|$))/u;
/** How much of a line tells what it begins: a pattern over a line of megabytes does not fit the stack. */
const longestStart = 200;
/** A line that ends a part: a row, of which a year may be the last cell, or one that is closed. */
const ends = /[.;!?]["”»)]?$|[|\t]|(?:19|20)\d{2}$/u;
/** A line that cannot be the last of its part: it ends in a comma, a dash, a bracket or a very small word, whatever the language. */
const goesOn = /[,(/–—-]$|(?:^|\s)\p{Ll}{1,2}$/u;
/** A line that begins with a bracket or the numbers of a date, which begin no part. */
const isRest = /^\s*(?:\((?!\d{1,2}\))|\d{4}(?!\d)|\d{1,2}[/.-]\d)/u;
/** No line that lists names below each other on a page of short lines is longer, so that one which is ends where a program broke it. */
const widestNames = 58;
/** How many of the lines that no program has broken must have a blank line behind them, so that blank lines part what belongs together. */
const most = 0.6;

/** What is known of the words of a line. */
export interface LineWords {
  /** Whether it is one of the form’s own, which goes on with none before it. */
  isLabel: (line: string) => boolean;
  /** Whether it ends in a word that wants another behind it. */
  endsOpen: (line: string) => boolean;
}

const noWords: LineWords = { isLabel: () => false, endsOpen: () => false };

/**
 * Finds the ends of lines at which a program has broken a text, so that each paragraph is one line again.
 *
 * A break is one where the first word of the next line had no more room, in a file none of whose lines is wider and one of which at least
 * ends so within a sentence. In front of a line that begins a part of its own there is none. A line that begins with a capital goes on with the
 * one before where that cannot be the last of its part, is itself the rest of another, or where blank lines part what belongs together.
 */
export function findWraps(raw: string, words = noWords): Edit[] {
  const lines = textLines(raw);
  // A line across the page, `---`, is no text that goes on.
  const full = fullPairs(lines).filter(([line, next]) => /[\p{L}\p{N}]/u.test(line.text) && !isTwice(line, next));
  if (full.length === 0) return [];
  const soft = lines.filter((line) => line.soft);
  // A program that leaves the space where it breaks a line leaves none elsewhere.
  const broken =
    soft.length > 0 && soft.every((line) => full.some(([one]) => one === line))
      ? full.filter(([line]) => line.soft)
      : null;
  const joined = broken ? broken.map(([, next]) => next) : joinedOf(lines, full, words);
  const rests = new Set(joined);
  return full.flatMap(([line, next]): Edit[] =>
    rests.has(next) ? [{ start: line.end, end: next.start, replacement: ' ', kind: 'wrap' }] : [],
  );
}

/** A line may stand twice in a capture. */
const isTwice = (line: TextLine, next: TextLine): boolean => line.text.trim() === next.text.trim();

function joinedOf(lines: readonly TextLine[], full: readonly Pair[], words: LineWords): TextLine[] {
  const { isLabel } = words;
  const broken = full.filter(
    ([line, next]) => isOpenRow([line, next]) || !(/[|\t]/.test(line.text) || beginsPart(next.text, isLabel)),
  );
  const whole = lines.length - broken.length;
  const parted = lines.filter(({ below }) => !below).length >= whole * most;
  const isInValue = ([line]: Pair) =>
    parted &&
    line.text.length >= widestNames &&
    isLabel(line.text.replaceAll('**', '').trim()) &&
    !line.text.endsWith(':');
  if (!broken.some((pair) => isInSentence(pair) || isOpen(pair, words) || isInValue(pair))) return [];
  const joined = new Set<TextLine>();
  for (const pair of broken) {
    const inside = parted || joined.has(pair[0]);
    if (isInSentence(pair) || isHeld(pair, words) || (inside && !ends.test(pair[0].text))) joined.add(pair[1]);
  }
  return [...joined];
}

/** Whether a line begins a part of its own, and goes on with none before it. */
export const beginsPart = (text: string, isLabel: LineWords['isLabel']): boolean =>
  mark.test(text) ||
  begins.test(text.slice(0, longestStart)) ||
  /[|\t]/.test(text) ||
  (isLabel(text.trim()) && !/^\s*\p{Ll}/u.test(text));

const isInSentence = ([line, next]: Pair): boolean => !/[.:;!?<>{}=]$/.test(line.text) && /^\s*\p{Ll}/u.test(next.text);

/** Whether the first line is not complete. */
const isOpen = (pair: Pair, { endsOpen }: LineWords): boolean =>
  goesOn.test(pair[0].text) || endsOpen(pair[0].text) || isInBrackets(pair) || isOpenRow(pair);

/** A bracket that is open at the end of a line, and closed on the next. */
const isInBrackets = ([line, next]: Pair): boolean => /\([^()]*$/.test(line.text) && /^[^()]*\)/.test(next.text);

/** A row of a table that goes on: between bars, above a line that ends in one and begins with none; or it ends in a mark within a cell, or in front of one. */
const isOpenRow = ([{ text }, next]: Pair): boolean =>
  /^\s*\|/.test(text)
    ? /^\s*[^|\s].*\|$/.test(next.text)
    : text.includes('|') && /[,(/|–—-]$/.test(text) && !next.text.includes('|');

/** Whether both lines are one part, whatever stands around them. */
const isHeld = (pair: Pair, words: LineWords): boolean =>
  isOpen(pair, words) || (isRest.test(pair[1].text) && !/[.;!?]$/.test(pair[0].text));
