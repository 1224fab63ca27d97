import type { APIRoute } from 'astro';
import { citeBibtex } from '../format/citations.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import { citedRecord } from '../queries/cited-record.ts';
import { allCommitments } from '../queries/commitments.ts';
import { type Language, languages, pathOf } from '../strings/routes.ts';

/** The citation of each commitment for BibTeX, at the address of its page. */
export const getStaticPaths = async () => {
  const commitments = await allCommitments();
  return languages.flatMap((lang) =>
    commitments.map((commitment) => ({
      params: { citation: pathOf(lang, 'commitments', commitment.commitment_id) },
      props: { lang, commitment },
    })),
  );
};

export const GET: APIRoute<{ lang: Language; commitment: CommitmentSummary }> = async ({
  props: { lang, commitment },
}) =>
  new Response(`${citeBibtex(await citedRecord(lang, commitment), lang)}\n`, {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
