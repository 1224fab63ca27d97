import type { APIRoute } from 'astro';
import { explorerFiles } from '../../../queries/explorer.ts';
import { languages } from '../../../strings/routes.ts';

/** What the explorer loads when it is used; docs/decisions/0013 tells why it is in these pieces. */
export const getStaticPaths = async () => {
  const files = await Promise.all(
    languages.map(async (lang) => [...(await explorerFiles(lang))].map(([name, text]) => ({ lang, name, text }))),
  );
  return files.flat().map(({ lang, name, text }) => ({ params: { lang, name }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
