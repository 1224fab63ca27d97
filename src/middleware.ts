import type { MiddlewareHandler } from 'astro';
import { finishPage } from './layouts/finish-page.ts';

/** Every page passes here when it is built; files of data do not change. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(finishPage(await response.text()), response);
};
