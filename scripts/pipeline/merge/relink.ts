import type { PassageRow } from '../../../src/model/passage.ts';
import type { SourceLine } from '../../../src/model/records.ts';
import { ownRecord } from './captures.ts';
import type { Difference } from './differ.ts';
import type { Joined } from './join.ts';
import type { Page } from './page.ts';
import { reissue } from './passages.ts';

type Reading = SourceLine['readings'][number];

/**
 * The lines of every page, each reading under the id that what was read has after merging: a part of a page that is not
 * shown leads to the difference that says so, or else to its record.
 */
export function relink(
  joined: readonly (Joined & { captures: readonly Page[] })[],
  differences: readonly Difference[],
): Map<string, readonly SourceLine[]> {
  const told = new Map(differences.flatMap(({ from, to }) => from.map((one, i) => [one.passage_id, to[i]] as const)));
  return new Map(
    joined.flatMap(({ captures, moved }) =>
      captures.map((page): [string, readonly SourceLine[]] => [
        page.source.source_id,
        moved.size === 0 ? page.lines : relinkPage(page, moved, told),
      ]),
    ),
  );
}

function relinkPage(
  { source, rows, lines }: Page,
  moved: Joined['moved'],
  told: ReadonlyMap<string, PassageRow | undefined>,
): SourceLine[] {
  // A sheet has no other captures, so that nothing of it moves.
  if (source.record_type === 'sheet') return [...lines];
  const passages = new Map(rows.flatMap((row) => row.passages.map((one) => [one.passage_id, one])));
  const owner = { ...ownRecord({ source, rows, lines }), field: 'value' };
  const now = (reading: Reading): Reading => {
    const id = moved.get(`${source.source_id} ${reading.record_type} ${reading.record_id}`);
    const passage = passages.get(reading.passage_id);
    if (id === undefined || id === reading.record_id || !passage) return reading;
    const { record_type, record_id, field, passage_id } =
      id === null ? (told.get(reading.passage_id) ?? reissue(passage, owner)) : reissue(passage, { record_id: id });
    return { record_type, record_id, field, passage_id };
  };
  return lines.map((line) => ({ ...line, readings: line.readings.map(now) }));
}
