import { getCollection } from 'astro:content';
import { type CommitmentSummary, summariseCommitment } from '../model/record-summaries.ts';
import { byText, once } from './once.ts';
import { wholeCommitment } from './whole-records.ts';

/** Every commitment known, captured or only listed, by id. */
export const allCommitments = once(async (): Promise<CommitmentSummary[]> => {
  const entries = await getCollection('commitments');
  const all = entries.map(({ id }) => summariseCommitment(wholeCommitment(id)));
  return all.sort((a, b) => byText(a.commitment_id, b.commitment_id));
});

/** Commitments whose page is held. */
export const capturedCommitments = once(async () =>
  (await allCommitments()).filter((commitment) => commitment.coverage === 'captured'),
);

const byPlan = once(async () => Map.groupBy(await allCommitments(), (commitment) => commitment.action_plan_id));
const byMember = once(async () => Map.groupBy(await allCommitments(), (commitment) => commitment.member_id));
const byId = once(async () => new Map((await allCommitments()).map((record) => [record.commitment_id, record])));

/** Commitments of a plan, by id. */
export const commitmentsOfPlan = async (planId: string): Promise<CommitmentSummary[]> =>
  (await byPlan()).get(planId) ?? [];

/** Commitments of a member, by id. */
export const commitmentsOfMember = async (memberId: string): Promise<CommitmentSummary[]> =>
  (await byMember()).get(memberId) ?? [];

export const commitmentById = async (id: string): Promise<CommitmentSummary | undefined> => (await byId()).get(id);

/** Commitments of one member and one year of cycle: what one page of the list shows. */
export interface CommitmentGroup {
  memberId: string;
  cycle: number | null;
  commitments: CommitmentSummary[];
}

/** All groups: members by id, cycles from the newest, those without a year last. */
export const commitmentGroups = once(async (): Promise<CommitmentGroup[]> => {
  const groups = Map.groupBy(await allCommitments(), ({ member_id, cycle }) => `${member_id}\n${cycle ?? ''}`);
  return [...groups.values()]
    .map((commitments) => {
      const [first] = commitments as [CommitmentSummary];
      return { memberId: first.member_id, cycle: first.cycle, commitments };
    })
    .sort((a, b) => byText(a.memberId, b.memberId) || (b.cycle ?? 0) - (a.cycle ?? 0));
});
