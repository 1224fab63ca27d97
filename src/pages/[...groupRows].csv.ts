import type { APIRoute } from 'astro';
import { allAreas } from '../queries/areas.ts';
import { linksOfArea, linksOfInstitution } from '../queries/group-twins.ts';
import { allInstitutions } from '../queries/institutions.ts';
import { languages, pathOf } from '../strings/routes.ts';
import { type GroupLink, groupCsv } from '../twins/group-rows.ts';

/** The commitments of policy areas and of institutions as CSV, each at the address of its page. */
export const getStaticPaths = async () => {
  const groups = [
    ...(await allAreas()).map((area) => ({
      route: 'areas' as const,
      id: area.row.policy_area_id,
      columns: ['policy_area_id', 'verbatim'],
      links: () => linksOfArea(area),
    })),
    ...(await allInstitutions()).map((institution) => ({
      route: 'institutions' as const,
      id: institution.row.organisation_id,
      columns: ['organisation_id', 'role', 'verbatim'],
      links: () => linksOfInstitution(institution),
    })),
  ];
  return groups.flatMap(({ route, id, columns, links }) =>
    languages.map((lang) => ({ params: { groupRows: pathOf(lang, route, id) }, props: { columns, links } })),
  );
};

export const GET: APIRoute<{ columns: string[]; links: () => GroupLink[] }> = ({ props: { columns, links } }) =>
  new Response(groupCsv(columns, links()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
