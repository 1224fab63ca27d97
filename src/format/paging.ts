import { type Language, pageSegment, pathOf, type Route } from '../strings/routes.ts';
import { href } from './urls.ts';

/** One page of a long list: its items, its number from 1 and the addresses of all pages. */
export interface ListPage<T> {
  items: T[];
  number: number;
  path: string;
  pages: string[];
}

/** Cuts a list into pages of at most `size` items; an empty list still has its first page. Shape: `[[a, b], [c]]`. */
export const cutPages = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/** The pages of a list, below `segments` of a route. */
export function listPages<T>(
  items: readonly T[],
  size: number,
  lang: Language,
  route: Route,
  ...segments: readonly string[]
): ListPage<T>[] {
  const cut = cutPages(items, size);
  const pages = cut.map((_, index) => href(lang, route, ...segments, ...pageSegment(lang, index + 1)));
  return cut.map((shown, index) => ({
    items: shown,
    number: index + 1,
    path: pathOf(lang, route, ...segments, ...pageSegment(lang, index + 1)),
    pages,
  }));
}
