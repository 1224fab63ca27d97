import type { APIRoute } from 'astro';
import { allCommitments } from '../queries/commitments.ts';
import { readCommitmentFile } from '../queries/downloads.ts';
import { languages, pathOf } from '../strings/routes.ts';

/** The record of each commitment as data, at the address of its page. */
export const getStaticPaths = async () => {
  const commitments = await allCommitments();
  return languages.flatMap((lang) =>
    commitments.map(({ commitment_id }) => ({
      params: { commitmentTwin: pathOf(lang, 'commitments', commitment_id) },
      props: { id: commitment_id },
    })),
  );
};

export const GET: APIRoute<{ id: string }> = ({ props }) =>
  new Response(new Uint8Array(readCommitmentFile(props.id)), { headers: { 'Content-Type': 'application/json' } });
