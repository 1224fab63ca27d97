import type { APIRoute } from 'astro';
import { withBase } from '../format/urls.ts';

/** Everything may be indexed; the sitemap names it. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('sitemap-index.xml'), site).href}\n`);
