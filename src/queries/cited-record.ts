import type { CitedRecord } from '../format/citations.ts';
import { href } from '../format/urls.ts';
import { type CommitmentSummary, ownSources, type SourcesOfCommitment } from '../model/record-summaries.ts';
import type { MemberRecord, PlanRecord } from '../model/records.ts';
import { site } from '../site.ts';
import type { Language } from '../strings/routes.ts';
import { memberName } from './commitment-items.ts';
import { commitmentsOfMember } from './commitments.ts';
import { releasedVersion } from './data-files.ts';
import { plansOfMember } from './plans.ts';
import { sourceById } from './sources.ts';

type CitedCommitment = Pick<CommitmentSummary, 'commitment_id' | 'title'> & SourcesOfCommitment;

/** What the citation of a commitment says: the captures it was read from; where there is none, those that list it. */
export const citedRecord = (lang: Language, record: CitedCommitment): Promise<CitedRecord> =>
  cite(lang, 'commitments', record.commitment_id, record.title, ownSources(record));

/** What the citation of a plan says: the captures of its own page; where nobody captured it, those that name it. */
export function citedPlan(lang: Language, plan: PlanRecord): Promise<CitedRecord> {
  const own = plan.captures.map(({ source_id }) => source_id);
  return cite(lang, 'plans', plan.action_plan_id, plan.title, firstOf(own, plan.source_ids));
}

/** What the citation of a member says: the captures of its own page; where nobody captured it, those of its plans and commitments. */
export async function citedMember(lang: Language, member: MemberRecord): Promise<CitedRecord> {
  const { member_id: id, source_ids } = member;
  const parts = [...(await plansOfMember(id)), ...(await commitmentsOfMember(id))].flatMap((part) => part.source_ids);
  const cited = await cite(lang, 'members', id, memberName(member, lang), firstOf(source_ids, parts));
  return { ...cited, isName: true };
}

/** Its own sources, or those that take their place. */
const firstOf = (own: readonly string[], others: readonly string[]): readonly string[] =>
  own.length > 0 ? own : others;

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
