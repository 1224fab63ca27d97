import type { APIRoute } from 'astro';
import { commitmentRecord, memberRecord, planRecord } from '../model/records.ts';
import { allCommitments } from '../queries/commitments.ts';
import { allMembers } from '../queries/members.ts';
import { keepLast } from '../queries/once.ts';
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
  return records.flatMap(({ route, id, record }) => {
    const subject: Subject = { route, record };
    return languages.map((lang) => ({ params: { values: pathOf(lang, route, id) }, props: { subject } }));
  });
};

const schemas = { commitments: commitmentRecord, members: memberRecord, plans: planRecord };

interface Subject {
  route: keyof typeof schemas;
  record: () => AnyRecord;
}

/** The same in both languages. */
const csvOf = keepLast(8, ({ route, record }: Subject) => valuesCsv(schemas[route], record()));

export const GET: APIRoute<{ subject: Subject }> = ({ props: { subject } }) =>
  new Response(csvOf(subject), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
