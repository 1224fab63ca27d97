import { type Language, twinOf } from '../../strings/routes.ts';
import { isLike } from './likeness.ts';
import { foundWords, type Pagefind } from './pagefind.ts';
import type { Shown } from './result-item.ts';

/** As many pages of the other version as are looked at and shown. */
const [looked, shown] = [20, 5];

/** What only the other version finds: pages whose twin is not among those already shown. */
export async function findInOther(
  pagefind: Pagefind,
  query: string,
  base: string,
  lang: Language,
  found: ReadonlySet<string>,
): Promise<Shown[]> {
  const { results } = await pagefind.search(query, { filters: {} });
  const pages = await Promise.all(results.slice(0, looked).map((hit) => hit.data()));
  const twin = (url: string) => base.replace(/\/$/, '') + twinOf(url.slice(base.length - 1), lang);
  return pages
    .filter(({ url, excerpt }) => !found.has(twin(url)) && isLike(query, foundWords(excerpt)))
    .slice(0, shown);
}
