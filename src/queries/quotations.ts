import { excerpt, type Piece } from '../format/excerpt.ts';
import type { PassageRow } from '../model/passage.ts';
import { quotedLine } from './quoted-lines.ts';

/** Passages that stand on one line, with the words between and around them. */
export interface Quotation {
  passages: PassageRow[];
  pieces: Piece[];
}

/** The passages of a finding as they stand in their sources: those of one line together, in reading order. */
export function quotationsOf(passages: readonly PassageRow[]): Quotation[] {
  const lines = Map.groupBy(
    passages,
    ({ source_id, line_start, line_end }) => `${source_id} ${line_start} ${line_end}`,
  );
  return [...lines.values()].map(quotationOf);
}

function quotationOf(passages: PassageRow[]): Quotation {
  const ordered = [...passages].sort((a, b) => a.column_start - b.column_start);
  const [first] = ordered;
  const line = (first && quotedLine(first)?.text) ?? '';
  const quoted = ordered.map(({ column_start, quotation }) => ({ from: column_start - 1, text: quotation }));
  return { passages: ordered, pieces: excerpt(line, quoted) };
}
