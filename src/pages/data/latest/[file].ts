import type { APIRoute } from 'astro';
import { dataFiles, readDataFile } from '../../../queries/downloads.ts';

/** The published tables, byte for byte. */
export const getStaticPaths = () => dataFiles().map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const file = params.file ?? '';
  const type = file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
  return new Response(new Uint8Array(readDataFile(file)), { headers: { 'Content-Type': type } });
};
