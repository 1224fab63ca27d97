import type { MiddlewareHandler } from 'astro';
import { unmark } from './format/data-text.ts';
import { finishPage } from './layouts/finish-page.ts';
import { markLanguages } from './layouts/mark-languages.ts';

/** Every page passes here when it is built, and every file but pictures. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('image/')) return response;
  // Not `text()`: it would take the mark away that tells a spreadsheet of UTF-8.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  return new Response(type.startsWith('text/html') ? finishPage(markLanguages(text)) : unmark(text), response);
};
