import type { PassageRow } from '../model/passage.ts';
import { groupBy } from './once.ts';
import { sourceById } from './sources.ts';

/** A stretch of text, quoted or only around the quotation. */
export interface Piece {
  text: string;
  quoted: boolean;
}

/** Passages that stand on one line, with the words between and around them. */
export interface Quotation {
  passages: PassageRow[];
  pieces: Piece[];
}

/** How many characters of context either side, cut at a space. */
const reach = 60;

/**
 * The passages of a finding as they stand in their sources: those of one line together, in reading order.
 *
 * Shape: `[{passages: […], pieces: [{text: "… participantes en ", quoted: false}, {text: "50", quoted: true}, …]}]`.
 */
export async function quotationsOf(passages: readonly PassageRow[]): Promise<Quotation[]> {
  const lines = groupBy(passages, ({ source_id, line_start, line_end }) => `${source_id} ${line_start} ${line_end}`);
  return Promise.all([...lines.values()].map(quotationOf));
}

async function quotationOf(passages: PassageRow[]): Promise<Quotation> {
  const ordered = [...passages].sort((a, b) => a.column_start - b.column_start);
  const source = await sourceById(ordered[0]?.source_id ?? '');
  const line = source?.text_lines.find(({ number }) => number === ordered[0]?.line_start)?.text ?? '';
  const standsThere = ordered.every(({ column_start, quotation }) => line.startsWith(quotation, column_start - 1));
  // Several lines, or personal data left out before it: the columns are not those of the published line.
  if (!standsThere) return { passages: ordered, pieces: separate(ordered) };
  return { passages: ordered, pieces: piecesOf(line, ordered) };
}

const separate = (passages: PassageRow[]): Piece[] =>
  passages.flatMap(({ quotation }, index) => [
    ...(index > 0 ? [{ text: ' … ', quoted: false }] : []),
    { text: quotation, quoted: true },
  ]);

function piecesOf(line: string, passages: PassageRow[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { column_start, quotation } of passages) {
    const from = column_start - 1;
    if (from < at) continue;
    const between = line.slice(at, from);
    pieces.push({ text: at === 0 ? tail(between) : middle(between), quoted: false }, { text: quotation, quoted: true });
    at = from + quotation.length;
  }
  return [...pieces, { text: head(line.slice(at)), quoted: false }].filter(({ text }) => text !== '');
}

function tail(text: string): string {
  if (text.length <= reach) return text;
  const cut = text.slice(-reach);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function head(text: string): string {
  if (text.length <= reach) return text;
  const cut = text.slice(0, reach);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))} …`;
}

const middle = (text: string): string => (text.length <= 2 * reach ? text : `${head(text)}${tail(text).slice(1)}`);
