import type { APIRoute } from 'astro';
import type { PublishedSource } from '../model/published-records.ts';
import { sourceFile } from '../model/source.ts';
import { type NumberedPage, numberedPages } from '../queries/sources.ts';
import { wholeSource } from '../queries/whole-records.ts';
import { languages, pageSegment, pathOf } from '../strings/routes.ts';

/** The sources as data, each page of their reader at its address: their row, and their lines with what was read of each. */
export const getStaticPaths = async () =>
  (await numberedPages()).flatMap((page) =>
    languages.map((lang) => ({
      params: { sourceTwin: pathOf(lang, 'sources', page.source.source_id, ...pageSegment(lang, page.number)) },
      props: page,
    })),
  );

export const GET: APIRoute<NumberedPage> = ({ props: { source, number, pages } }) => {
  const { text_lines, ...row } = wholeSource(sourceFile(source.source_id, number));
  const lines = text_lines.map(({ readings, ...line }) => ({
    ...line,
    readings: readings.map(({ passage_id, ...reading }) => reading),
  }));
  const twin: PublishedSource = { ...row, page: number, pages, text_lines: lines };
  // In one line: indented, what was read of a line would be twice as long.
  return new Response(`${JSON.stringify(twin)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
