import type { APIRoute } from 'astro';
import { hostHeaders } from '../format/host-headers.ts';

/** The file of headers that some hosts read. Its name begins with a line, which Astro would leave out as that of a file. */
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

export const GET: APIRoute = () => new Response(hostHeaders(), { headers: { 'Content-Type': 'text/plain' } });
