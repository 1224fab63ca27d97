import type { APIRoute } from 'astro';
import { searchWords } from '../queries/search-words.ts';
import { type Language, languages, pathOf } from '../strings/routes.ts';

/** What the search offers when it finds nothing; loaded then. */
export const getStaticPaths = () =>
  languages.map((lang) => ({ params: { searchWords: pathOf(lang, 'search', 'words') }, props: { lang } }));

export const GET: APIRoute<{ lang: Language }> = async ({ props: { lang } }) =>
  new Response(JSON.stringify(await searchWords(lang)), { headers: { 'Content-Type': 'application/json' } });
