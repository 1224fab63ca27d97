import type { APIRoute } from 'astro';
import type { FindingRecord } from '../model/records.ts';
import { allFindings } from '../queries/findings.ts';
import { languages, pathOf } from '../strings/routes.ts';
import { findingCsv } from '../twins/passage-rows.ts';

/** The findings as CSV, each at the address of its page: one row per quotation. */
export const getStaticPaths = async () =>
  (await allFindings()).flatMap((finding) =>
    languages.map((lang) => ({
      params: { findingRows: pathOf(lang, 'findings', finding.finding_id) },
      props: { finding },
    })),
  );

export const GET: APIRoute<{ finding: FindingRecord }> = ({ props: { finding } }) =>
  new Response(findingCsv(finding), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
