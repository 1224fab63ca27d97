import type { PassageRow } from '../model/passage.ts';
import type { SourceLine } from '../model/records.ts';
import { sourceFileOf } from '../model/source.ts';
import { wholeSource } from './whole-records.ts';

/** The lines that findings quote, which many lists of them show. */
const lines = new Map<string, SourceLine | undefined>();

/** The line that a passage begins on, with what was read of it. */
export function quotedLine(passage: Pick<PassageRow, 'source_id' | 'line_start'>): SourceLine | undefined {
  const key = `${passage.source_id} ${passage.line_start}`;
  if (!lines.has(key)) {
    const { text_lines } = wholeSource(sourceFileOf(passage));
    lines.set(
      key,
      text_lines.find(({ number }) => number === passage.line_start),
    );
  }
  return lines.get(key);
}
