import { invisible } from './invisible.ts';
import { gapsBetween } from './line-gaps.ts';

/** Columns at which programs break the lines of a text. */
const narrowest = 50;
const widest = 110;
/** A word that is longer is an address, and is not broken. */
const longestWord = 40;

/** A line that is not blank, without the space behind it; as a reader sees it. */
export interface TextLine {
  text: string;
  /** Where what is not space begins and ends in the file. */
  start: number;
  end: number;
  /** No blank line stands before it, or none more than before any other line. */
  below: boolean;
  /** One space stands behind it, which a program leaves where it breaks a line. */
  soft: boolean;
}

/** Two lines of which the second stands right below the first. */
export type Pair = readonly [line: TextLine, next: TextLine];

/** The lines of a text that are not blank. */
export function textLines(raw: string): TextLine[] {
  const lines: (TextLine & { gap: number })[] = [];
  let gap = 0;
  let start = 0;
  for (const whole of raw.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const text = whole.trimEnd();
    const soft = /^ [\r\n]*$/.test(whole.slice(text.length));
    const end = start + text.length;
    if (text !== '')
      lines.push({ text: plain(text), start: end - text.trimStart().length, end, below: false, soft, gap });
    gap = text === '' ? gap + 1 : 0;
    start += whole.length;
  }
  // Where a blank line stands before every line, it parts nothing.
  const { least } = gapsBetween(lines.slice(1).map((line) => line.gap));
  return lines.map(({ gap: own, ...line }, i) => ({ ...line, below: i > 0 && own <= least }));
}

/**
 * The lines right below another that had no room for their first word, as if a program had broken the text at a width; none where the
 * widest line is so wide or so narrow that nobody breaks a text there.
 */
export function fullPairs(lines: readonly TextLine[]): Pair[] {
  const widths = lines.filter(isText).map(({ text }) => text.length);
  const rows = lines
    .filter(isRow)
    .map(({ text }) => text.length)
    .filter((columns) => columns <= widest);
  const width = [...widths, ...rows].reduce((so, columns) => Math.max(so, columns), 0);
  if (width < narrowest || width > widest) return [];
  return lines.flatMap((line, i): Pair[] => {
    const next = lines[i + 1];
    return next?.below && hasNoRoom(line, next, width) ? [[line, next]] : [];
  });
}

function hasNoRoom(line: TextLine, next: TextLine, width: number): boolean {
  const columns = line.text.length;
  const word = /^\s*(\S+)/.exec(next.text)?.[1] ?? '';
  return columns <= width && columns + 1 + word.length > width;
}

const unseen = new RegExp(`[${invisible}]`, 'g');
/** Without what nobody sees, each letter with its accent, and with plain spaces. */
const plain = (text: string): string =>
  /[^\x20-\x7e]/.test(text)
    ? text
        .replace(unseen, '')
        .replace(/[^\S\t]/g, ' ')
        .normalize('NFC')
    : text;

const isRow = ({ text }: TextLine): boolean => /[|\t]/.test(text);
/** A row of a table may be, and an address is, as long as it is. */
const isText = (line: TextLine): boolean =>
  !isRow(line) && line.text.split(/\s+/).every((word) => word.length <= longestWord);
