import type { APIRoute } from 'astro';
import { sourceFile } from '../model/source.ts';
import { passagesOfFile } from '../queries/passages.ts';
import { type NumberedPage, numberedPages } from '../queries/sources.ts';
import { languages, pageSegment, pathOf } from '../strings/routes.ts';
import { passagesCsv } from '../twins/passage-rows.ts';

/** The values that were read of each source as CSV, each page of its reader at its address. The name of an institution is there as the words that name it. */
export const getStaticPaths = async () =>
  (await numberedPages()).flatMap((page) =>
    languages.map((lang) => ({
      params: { sourceRows: pathOf(lang, 'sources', page.source.source_id, ...pageSegment(lang, page.number)) },
      props: page,
    })),
  );

export const GET: APIRoute<NumberedPage> = async ({ props: { source, number } }) =>
  new Response(passagesCsv(await passagesOfFile(sourceFile(source.source_id, number))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
