import type { APIRoute } from 'astro';
import { allCommitments } from '../queries/commitments.ts';
import { readRecordFile } from '../queries/data-files.ts';
import { allMembers } from '../queries/members.ts';
import { allPlans } from '../queries/plans.ts';
import { languages, pathOf } from '../strings/routes.ts';

/** The records as data, each at the address of its page; folders of content/ have the names of the routes. */
export const getStaticPaths = async () => {
  const ids = {
    commitments: (await allCommitments()).map((record) => record.commitment_id),
    members: (await allMembers()).map((record) => record.member_id),
    plans: (await allPlans()).map((record) => record.action_plan_id),
  };
  return (Object.keys(ids) as (keyof typeof ids)[]).flatMap((folder) =>
    ids[folder].flatMap((id) =>
      languages.map((lang) => ({ params: { twin: pathOf(lang, folder, id) }, props: { folder, id } })),
    ),
  );
};

export const GET: APIRoute<{ folder: string; id: string }> = ({ props }) =>
  new Response(new Uint8Array(readRecordFile(props.folder, props.id)), {
    headers: { 'Content-Type': 'application/json' },
  });
