import type { PassageRow } from '../model/passage.ts';
import { sourceFileOf } from '../model/source.ts';
import { allCommitments } from './commitments.ts';
import { allMembers } from './members.ts';
import { groupBy, once } from './once.ts';
import { allPlans } from './plans.ts';
import { wholeCommitment } from './whole-records.ts';

/** Ids of the commitments that have passages in each file of a source. */
const readers = once(async (): Promise<ReadonlyMap<string, string[]>> => {
  const found = (await allCommitments()).flatMap(({ commitment_id, read_from }) =>
    read_from.map((file) => ({ file, commitment_id })),
  );
  const ids = groupBy(found, ({ file }) => file);
  return new Map([...ids].map(([file, rows]) => [file, rows.map(({ commitment_id }) => commitment_id)]));
});

/** Passages of plans and members, which are few, by file. */
const ofPlansAndMembers = once(async () => {
  const records = [...(await allPlans()), ...(await allMembers())];
  return groupBy(
    records.flatMap(({ passages }) => passages),
    sourceFileOf,
  );
});

/** Every passage read from a file of a source, whichever record it belongs to. Shape of the file: `"x_csv.2"`. */
export async function passagesOfFile(file: string): Promise<PassageRow[]> {
  const ids = (await readers()).get(file) ?? [];
  const ofCommitments = ids.flatMap((id) =>
    wholeCommitment(id).passages.filter((passage) => sourceFileOf(passage) === file),
  );
  return [...ofCommitments, ...((await ofPlansAndMembers()).get(file) ?? [])];
}
