import type { APIRoute } from 'astro';
import { coverageByMember } from '../queries/coverage.ts';
import { memberById } from '../queries/members.ts';
import { languages, pathOf } from '../strings/routes.ts';
import { coverageCsv } from '../twins/coverage-rows.ts';

/** What is held of what is known as CSV, at the address of its page. */
export const getStaticPaths = () => languages.map((lang) => ({ params: { coverage: pathOf(lang, 'coverage') } }));

export const GET: APIRoute = async () => {
  const members = await Promise.all(
    (await coverageByMember()).map(async ({ memberId, cycles }) => {
      const member = await memberById(memberId);
      return cycles.map(({ cycle, held, tabulated, known }) => ({
        member_id: memberId,
        member_es: member?.name_es ?? null,
        member_en: member?.name_en ?? null,
        cycle,
        known,
        captured: held,
        tabulated,
      }));
    }),
  );
  return new Response(coverageCsv(members.flat()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
