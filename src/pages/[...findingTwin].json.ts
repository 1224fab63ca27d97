import type { APIRoute } from 'astro';
import type { PublishedFinding } from '../model/published-records.ts';
import type { FindingRecord } from '../model/records.ts';
import { facetValuesOf } from '../queries/finding-facets.ts';
import { findingRuleById } from '../queries/finding-rules.ts';
import { allFindings } from '../queries/findings.ts';
import { languages, pathOf } from '../strings/routes.ts';

/** A finding as data, at the address of its page: its row with passages and answer, its member and plan, its rule explained. */
export const getStaticPaths = async () => {
  const findings = await allFindings();
  return findings.flatMap((finding) =>
    languages.map((lang) => ({
      params: { findingTwin: pathOf(lang, 'findings', finding.finding_id) },
      props: { finding },
    })),
  );
};

export const GET: APIRoute<{ finding: FindingRecord }> = async ({ props: { finding } }) => {
  const { member, plan } = await facetValuesOf(finding);
  const { passages, answer, ...row } = finding;
  const record: PublishedFinding = {
    ...row,
    passages,
    answer,
    member_id: member,
    action_plan_id: plan,
    explanation: findingRuleById(finding.rule) ?? null,
  };
  return new Response(`${JSON.stringify(record, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
