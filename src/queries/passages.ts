import type { PassageRow } from '../model/passage.ts';
import { isSheet, sheetPageOf } from '../model/source.ts';
import { allCommitments } from './commitments.ts';
import { allMembers } from './members.ts';
import { groupBy, once } from './once.ts';
import { allPlans } from './plans.ts';

/** A page of the reader: a source, or of a sheet a part of it. */
const pageKey = (sourceId: string, page: number) => `${sourceId} ${page}`;
const pageOf = ({ source_id, line_start }: PassageRow) => (isSheet(source_id) ? sheetPageOf(line_start) : 1);

const byPage = once(async () => {
  const records = [...(await allCommitments()), ...(await allPlans()), ...(await allMembers())];
  return groupBy(
    records.flatMap(({ passages }) => passages),
    (passage) => pageKey(passage.source_id, pageOf(passage)),
  );
});

/** Every passage read from a page of a source, whichever record it belongs to. */
export const passagesOfPage = async (sourceId: string, page: number): Promise<PassageRow[]> =>
  (await byPage()).get(pageKey(sourceId, page)) ?? [];
