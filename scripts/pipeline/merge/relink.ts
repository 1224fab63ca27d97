import type { PassageRow } from '../../../src/model/passage.ts';
import type { Difference } from './differ.ts';
import type { Kept, PageDocument, Reading } from './document.ts';
import type { Joined } from './join.ts';
import type { Page } from './page.ts';
import { reissue } from './passages.ts';
import type { PublishedPassages } from './published-passages.ts';

/**
 * The lines of every page, each reading under the id that what was read has after merging: a part of a page that is not
 * shown leads to the difference that says so; what is not published is no reading.
 */
export function relink(
  joined: readonly (Joined & { captures: readonly Page[] })[],
  differences: readonly Difference[],
  published: PublishedPassages,
): Map<string, PageDocument> {
  const told = new Map(differences.flatMap(({ from, to }) => from.map((one, i) => [one.passage_id, to[i]] as const)));
  return new Map(
    joined.flatMap(({ captures, moved }) =>
      captures.map((page): [string, PageDocument] => [
        page.source.source_id,
        page.document.withKept({ published, moved: moved.size === 0 ? nothing : movedOf(page, moved, told) }),
      ]),
    ),
  );
}

const nothing: Kept['moved'] = new Map();

/** What the passages of a page lead to that are not of a row under its own id. */
function movedOf(
  { source, rows }: Page,
  moved: Joined['moved'],
  told: ReadonlyMap<string, PassageRow | undefined>,
): Kept['moved'] {
  // A sheet has no other captures, so that nothing of it moves.
  if (source.record_type === 'sheet') return nothing;
  const readings = new Map<string, Reading>();
  for (const { passages } of rows)
    for (const passage of passages) {
      const id = moved.get(`${source.source_id} ${passage.record_type} ${passage.record_id}`);
      if (id === undefined || id === passage.record_id) continue;
      const to = id === null ? told.get(passage.passage_id) : reissue(passage, { record_id: id });
      const { record_type, record_id, field, passage_id } = to ?? passage;
      readings.set(passage.passage_id, { record_type, record_id, field, passage_id });
    }
  return readings;
}
