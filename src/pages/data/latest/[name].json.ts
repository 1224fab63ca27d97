import type { APIRoute } from 'astro';
import { namesOf, readDataFile } from '../../../queries/downloads.ts';

/** The published tables as JSON, and the data package that describes them, byte for byte. */
export const getStaticPaths = () => namesOf('json').map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readDataFile(`${params.name}.json`)), {
    headers: { 'Content-Type': 'application/json' },
  });
