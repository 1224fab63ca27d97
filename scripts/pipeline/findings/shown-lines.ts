import type { Dataset } from '../../../src/model/tables.ts';

/** Lines that something shown was read from. Shape: `"003_dc089b18fe7aed46:65"`. Answers that another capture overrules are not. */
export function shownLines({ passages, observations }: Dataset): Set<string> {
  const overruled = new Set(observations.filter(({ shown }) => !shown).map(({ observation_id }) => observation_id));
  const lines = new Set<string>();
  for (const { record_type, record_id, source_id, line_start, line_end } of passages) {
    if (record_type === 'difference' || (record_type === 'observation' && overruled.has(record_id))) continue;
    for (let line = line_start; line <= line_end; line++) lines.add(`${source_id}:${line}`);
  }
  return lines;
}
