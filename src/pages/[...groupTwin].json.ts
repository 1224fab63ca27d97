import type { APIRoute } from 'astro';
import { allAreas } from '../queries/areas.ts';
import { describeArea, describeInstitution } from '../queries/group-twins.ts';
import { allInstitutions } from '../queries/institutions.ts';
import { languages, pathOf } from '../strings/routes.ts';

/** Policy areas and institutions as data, each at the address of its page. */
export const getStaticPaths = async () => {
  const twins = [
    ...(await allAreas()).map((area) => ({
      route: 'areas',
      id: area.row.policy_area_id,
      data: () => describeArea(area),
    })),
    ...(await allInstitutions()).map((institution) => ({
      route: 'institutions',
      id: institution.row.organisation_id,
      data: () => describeInstitution(institution),
    })),
  ] as const;
  return twins.flatMap(({ route, id, data }) =>
    languages.map((lang) => ({
      params: { groupTwin: pathOf(lang, route as 'areas' | 'institutions', id) },
      props: { data },
    })),
  );
};

export const GET: APIRoute<{ data: () => unknown }> = ({ props }) =>
  new Response(`${JSON.stringify(props.data(), null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
