import type { APIRoute } from 'astro';
import { namesOf, readDataFile } from '../../../queries/downloads.ts';

/** The published tables as CSV, byte for byte. */
export const getStaticPaths = () => namesOf('csv').map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readDataFile(`${params.name}.csv`)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
