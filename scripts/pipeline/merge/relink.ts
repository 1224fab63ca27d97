import type { PassageRow } from '../../../src/model/passage.ts';
import { ownRecord } from './captures.ts';
import type { Difference } from './differ.ts';
import type { PageDocument, Reading } from './document.ts';
import type { Joined } from './join.ts';
import type { Page } from './page.ts';
import { reissue } from './passages.ts';

/**
 * The lines of every page, each reading under the id that what was read has after merging: a part of a page that is not
 * shown leads to the difference that says so, or else to its record.
 */
export function relink(
  joined: readonly (Joined & { captures: readonly Page[] })[],
  differences: readonly Difference[],
): Map<string, PageDocument> {
  const told = new Map(differences.flatMap(({ from, to }) => from.map((one, i) => [one.passage_id, to[i]] as const)));
  return new Map(
    joined.flatMap(({ captures, moved }) =>
      captures.map((page): [string, PageDocument] => [
        page.source.source_id,
        moved.size === 0 ? page.document : relinkPage(page, moved, told),
      ]),
    ),
  );
}

function relinkPage(
  page: Page,
  moved: Joined['moved'],
  told: ReadonlyMap<string, PassageRow | undefined>,
): PageDocument {
  const { source, rows, document } = page;
  // A sheet has no other captures, so that nothing of it moves.
  if (source.record_type === 'sheet') return document;
  const owner = { ...ownRecord(page), field: 'value' };
  const readings = new Map<string, Reading>();
  for (const { passages } of rows)
    for (const passage of passages) {
      const id = moved.get(`${source.source_id} ${passage.record_type} ${passage.record_id}`);
      if (id === undefined || id === passage.record_id) continue;
      const { record_type, record_id, field, passage_id } =
        id === null ? (told.get(passage.passage_id) ?? reissue(passage, owner)) : reissue(passage, { record_id: id });
      readings.set(passage.passage_id, { record_type, record_id, field, passage_id });
    }
  return document.withMoved(readings);
}
