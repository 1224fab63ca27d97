import type { PassageRow } from '../model/passage.ts';
import { allCommitments } from './commitments.ts';
import { allMembers } from './members.ts';
import { groupBy, once } from './once.ts';
import { allPlans } from './plans.ts';

const bySource = once(async () => {
  const records = [...(await allCommitments()), ...(await allPlans()), ...(await allMembers())];
  return groupBy(
    records.flatMap(({ passages }) => passages),
    ({ source_id }) => source_id,
  );
});

/** Every passage read from a source, whichever record it belongs to. */
export const passagesOfSource = async (sourceId: string): Promise<PassageRow[]> =>
  (await bySource()).get(sourceId) ?? [];
