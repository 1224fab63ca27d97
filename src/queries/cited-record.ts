import type { CitedRecord } from '../format/citations.ts';
import { href } from '../format/urls.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import type { MemberRecord, PlanRecord } from '../model/records.ts';
import { site } from '../site.ts';
import type { Language } from '../strings/routes.ts';
import { memberName } from './commitment-items.ts';
import { commitmentsOfMember } from './commitments.ts';
import { releasedVersion } from './data-files.ts';
import { plansOfMember } from './plans.ts';
import { sourceById } from './sources.ts';

/** What the citation of a commitment says, with the days of its captures as far as they are known. */
export const citedRecord = (
  lang: Language,
  { commitment_id: id, title, source_ids, listings }: CitedCommitment,
): Promise<CitedRecord> =>
  cite(
    lang,
    'commitments',
    id,
    title,
    firstOf(source_ids, () => listings.map(({ source_id }) => source_id)),
  );

type CitedCommitment = Pick<CommitmentSummary, 'commitment_id' | 'title' | 'listings' | 'source_ids'>;

/** What the citation of a plan says: the captures of its own page; where nobody captured it, those that name it. */
export const citedPlan = (
  lang: Language,
  { action_plan_id: id, title, captures, source_ids }: PlanRecord,
): Promise<CitedRecord> =>
  cite(
    lang,
    'plans',
    id,
    title,
    firstOf(
      captures.map(({ source_id }) => source_id),
      () => source_ids,
    ),
  );

/** What the citation of a member says: the captures of its own page; where nobody captured it, those of its plans and commitments. */
export async function citedMember(lang: Language, member: MemberRecord): Promise<CitedRecord> {
  const { member_id: id, source_ids } = member;
  const parts = [...(await plansOfMember(id)), ...(await commitmentsOfMember(id))];
  const sourceIds = firstOf(source_ids, () => parts.flatMap((part) => part.source_ids));
  return { ...(await cite(lang, 'members', id, memberName(member, lang), sourceIds)), isName: true };
}

/** Its own sources, or those that take their place. */
const firstOf = (own: readonly string[], others: () => readonly string[]): readonly string[] =>
  own.length > 0 ? own : others();

async function cite(
  lang: Language,
  route: 'commitments' | 'plans' | 'members',
  id: string,
  title: string,
  sourceIds: readonly string[],
): Promise<CitedRecord> {
  const captures = await Promise.all(
    [...new Set(sourceIds)].map(async (source) => ({
      id: source,
      day: (await sourceById(source))?.captured_on ?? null,
    })),
  );
  return {
    id,
    title,
    publisher: site.name,
    version: releasedVersion(),
    url: new URL(href(lang, route, id), import.meta.env.SITE ?? 'http://localhost').href,
    captures,
  };
}
