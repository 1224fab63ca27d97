import type { APIRoute } from 'astro';
import { passagesOf } from '../queries/passages.ts';
import { type NumberedPage, numberedPages } from '../queries/sources.ts';
import { languages, pageSegment, pathOf } from '../strings/routes.ts';
import { passagesCsv } from '../twins/passage-rows.ts';

/** The passages of each source as CSV, each page of its reader at its address. */
export const getStaticPaths = async () =>
  (await numberedPages()).flatMap((page) =>
    languages.map((lang) => ({
      params: { sourceRows: pathOf(lang, 'sources', page.source.source_id, ...pageSegment(lang, page.number)) },
      props: page,
    })),
  );

export const GET: APIRoute<NumberedPage> = ({ props }) =>
  new Response(passagesCsv(passagesOf(props)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
