import type { APIRoute } from 'astro';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import { allAreas, areaName } from '../queries/areas.ts';
import { memberName } from '../queries/commitment-items.ts';
import { allCommitments, commitmentsOfMember, commitmentsOfPlan } from '../queries/commitments.ts';
import { deadlinesOf, haveDeadlines } from '../queries/deadlines.ts';
import { allInstitutions } from '../queries/institutions.ts';
import { allMembers } from '../queries/members.ts';
import { allPlans } from '../queries/plans.ts';
import { type Language, languages, pathOf, type Route } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { calendarText } from '../twins/calendar.ts';

interface Subject {
  route: Route;
  /** None for the calendar of everything. */
  id: string[];
  name: (lang: Language) => string;
  commitments: readonly CommitmentSummary[];
}

async function subjects(): Promise<Subject[]> {
  const commitments = await allCommitments();
  const members = (await allMembers()).map(async (member) => ({
    route: 'members' as const,
    id: [member.member_id],
    name: (lang: Language) => memberName(member, lang),
    commitments: await commitmentsOfMember(member.member_id),
  }));
  const plans = (await allPlans()).map(async (plan) => ({
    route: 'plans' as const,
    id: [plan.action_plan_id],
    name: () => plan.title,
    commitments: await commitmentsOfPlan(plan.action_plan_id),
  }));
  return [
    { route: 'commitments', id: [], name: (lang) => wordsIn(lang).twins.calendarAll, commitments },
    ...commitments.map((record) => ({
      route: 'commitments' as const,
      id: [record.commitment_id],
      name: () => `${record.title} (${record.commitment_id})`,
      commitments: [record],
    })),
    ...(await Promise.all(members)),
    ...(await Promise.all(plans)),
    ...(await allAreas()).map(({ row, captured }) => ({
      route: 'areas' as const,
      id: [row.policy_area_id],
      name: (lang: Language) => areaName(row, lang),
      commitments: captured,
    })),
    ...(await allInstitutions()).map((institution) => ({
      route: 'institutions' as const,
      id: [institution.row.organisation_id],
      name: () => institution.row.name,
      commitments: institution.commitments,
    })),
  ];
}

/** Calendars of deadlines, each at the address of its page; none where no deadline is known. */
export const getStaticPaths = async () =>
  (await subjects())
    .filter(({ commitments }) => haveDeadlines(commitments))
    .flatMap(({ route, id, name, commitments }) =>
      languages.map((lang) => ({
        params: { calendar: pathOf(lang, route, ...id) },
        props: { lang, name: name(lang), commitments },
      })),
    );

interface Props extends Record<string, unknown> {
  lang: Language;
  name: string;
  commitments: readonly CommitmentSummary[];
}

export const GET: APIRoute<Props> = async ({ props: { lang, name, commitments }, site }) => {
  const origin = site ?? new URL('http://localhost');
  const deadlines = await deadlinesOf(commitments, lang, origin);
  return new Response(calendarText(lang, name, deadlines, origin.hostname), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
