import { excerpt, type Piece } from '../format/excerpt.ts';
import type { PassageRow } from '../model/passage.ts';
import { groupBy } from './once.ts';
import { sourceById } from './sources.ts';

/** Passages that stand on one line, with the words between and around them. */
export interface Quotation {
  passages: PassageRow[];
  pieces: Piece[];
}

/** The passages of a finding as they stand in their sources: those of one line together, in reading order. */
export async function quotationsOf(passages: readonly PassageRow[]): Promise<Quotation[]> {
  const lines = groupBy(passages, ({ source_id, line_start, line_end }) => `${source_id} ${line_start} ${line_end}`);
  return Promise.all([...lines.values()].map(quotationOf));
}

async function quotationOf(passages: PassageRow[]): Promise<Quotation> {
  const ordered = [...passages].sort((a, b) => a.column_start - b.column_start);
  const [first] = ordered;
  const source = first && (await sourceById(first.source_id));
  const line = source?.text_lines.find(({ number }) => number === first?.line_start)?.text ?? '';
  const quoted = ordered.map(({ column_start, quotation }) => ({ from: column_start - 1, text: quotation }));
  return { passages: ordered, pieces: excerpt(line, quoted) };
}
