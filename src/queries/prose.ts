import { getEntry, render } from 'astro:content';
import type { Language, Route } from '../strings/routes.ts';

/** Pages written by hand in content/pages, one file per language. */
export const proseRoutes = ['about', 'methodology', 'glossary', 'accessibility', 'privacy'] as const satisfies Route[];
export type ProseRoute = (typeof proseRoutes)[number];

/** Text of a hand-written page. Throws where one language lacks it. */
export async function proseOf(lang: Language, route: ProseRoute) {
  const entry = await getEntry('pages', `${lang}/${route}`);
  if (!entry) throw new Error(`content/pages/${lang}/${route}.mdx is missing`);
  return { ...entry.data, ...(await render(entry)) };
}
