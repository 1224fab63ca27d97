/** A stretch of text, quoted or only around a quotation. */
export interface Piece {
  text: string;
  quoted: boolean;
}

/** Where a quotation begins, in UTF-16 units from 0, and what it says. */
export interface QuotedAt {
  from: number;
  text: string;
}

/** How many characters of context either side; cut at a space. */
const reach = 60;

/**
 * Cuts a line to its quotations and the words around them.
 *
 * Shape: `[{text: "… participantes en ", quoted: false}, {text: "50", quoted: true}, {text: "%, es decir, de …", …}]`.
 * Quotations are in order; one that begins inside another is left out. Where one does not stand in the line – several
 * lines, or personal data left out before it – they are given without context.
 */
export function excerpt(line: string, quotations: readonly QuotedAt[]): Piece[] {
  if (!quotations.every(({ from, text }) => line.startsWith(text, from))) return withoutContext(quotations);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, text } of quotations) {
    if (from < at) continue;
    const between = line.slice(at, from);
    pieces.push({ text: at === 0 ? end(between) : both(between), quoted: false }, { text, quoted: true });
    at = from + text.length;
  }
  return [...pieces, { text: start(line.slice(at)), quoted: false }].filter(({ text }) => text !== '');
}

const withoutContext = (quotations: readonly QuotedAt[]): Piece[] =>
  quotations.flatMap(({ text }, index) => [
    ...(index > 0 ? [{ text: ' … ', quoted: false }] : []),
    { text, quoted: true },
  ]);

function end(text: string): string {
  if (text.length <= reach) return text;
  const cut = text.slice(-reach);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function start(text: string): string {
  if (text.length <= reach) return text;
  const cut = text.slice(0, reach);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))} …`;
}

const both = (text: string): string => (text.length <= 2 * reach ? text : `${start(text)}${end(text).slice(1)}`);
