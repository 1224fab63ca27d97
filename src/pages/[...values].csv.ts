import type { APIRoute } from 'astro';
import { commitmentRecord, memberRecord, planRecord } from '../model/records.ts';
import { allCommitments } from '../queries/commitments.ts';
import { allMembers } from '../queries/members.ts';
import { allPlans } from '../queries/plans.ts';
import { wholeCommitment } from '../queries/whole-records.ts';
import { languages, pathOf } from '../strings/routes.ts';
import { type AnyRecord, valuesCsv } from '../twins/value-rows.ts';

/** The records as CSV, each at the address of its page: one row per value, with the place it was read from. */
export const getStaticPaths = async () => {
  const records = [
    ...(await allCommitments()).map(({ commitment_id: id }) => ({
      route: 'commitments' as const,
      id,
      record: () => wholeCommitment(id),
    })),
    ...(await allMembers()).map((record) => ({
      route: 'members' as const,
      id: record.member_id,
      record: () => record,
    })),
    ...(await allPlans()).map((record) => ({
      route: 'plans' as const,
      id: record.action_plan_id,
      record: () => record,
    })),
  ];
  return records.flatMap(({ route, id, record }) =>
    languages.map((lang) => ({ params: { values: pathOf(lang, route, id) }, props: { route, record } })),
  );
};

const schemas = { commitments: commitmentRecord, members: memberRecord, plans: planRecord };

export const GET: APIRoute<{ route: keyof typeof schemas; record: () => AnyRecord }> = ({ props: { route, record } }) =>
  new Response(valuesCsv(schemas[route], record()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
