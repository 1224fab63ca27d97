import type { APIRoute } from 'astro';
import { type CitedRecord, citeBibtex } from '../format/citations.ts';
import { citedFinding } from '../queries/cited-finding.ts';
import { citedMember, citedPlan, citedRecord } from '../queries/cited-record.ts';
import { allCommitments } from '../queries/commitments.ts';
import { allFindings } from '../queries/findings.ts';
import { allMembers } from '../queries/members.ts';
import { allPlans } from '../queries/plans.ts';
import { type Language, languages, pathOf } from '../strings/routes.ts';

/** The citation of each commitment, plan, member and finding for BibTeX, at the address of its page. */
export const getStaticPaths = async () => {
  const records = [
    ...(await allCommitments()).map((record) => ({
      route: 'commitments' as const,
      id: record.commitment_id,
      cited: (lang: Language) => citedRecord(lang, record),
    })),
    ...(await allPlans()).map((record) => ({
      route: 'plans' as const,
      id: record.action_plan_id,
      cited: (lang: Language) => citedPlan(lang, record),
    })),
    ...(await allMembers()).map((record) => ({
      route: 'members' as const,
      id: record.member_id,
      cited: (lang: Language) => citedMember(lang, record),
    })),
    ...(await allFindings()).map((record) => ({
      route: 'findings' as const,
      id: record.finding_id,
      cited: (lang: Language) => citedFinding(lang, record),
    })),
  ];
  return languages.flatMap((lang) =>
    records.map(({ route, id, cited }) => ({ params: { citation: pathOf(lang, route, id) }, props: { lang, cited } })),
  );
};

export const GET: APIRoute<{ lang: Language; cited: (lang: Language) => Promise<CitedRecord> }> = async ({
  props: { lang, cited },
}) =>
  new Response(`${citeBibtex(await cited(lang), lang)}\n`, {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
