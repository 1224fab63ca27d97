import { type Language, pageSegment, pathOf, type Route } from '../strings/routes.ts';
import { href } from './urls.ts';

/** One page of a long list: its items, its number from 1 and the addresses of all pages. */
export interface ListPage<T> {
  items: T[];
  number: number;
  path: string;
  pages: string[];
}

/** Cuts a list into pages of `size`, below `segments` of a route; an empty list still has its first page. */
export function listPages<T>(
  items: readonly T[],
  size: number,
  lang: Language,
  route: Route,
  ...segments: readonly string[]
): ListPage<T>[] {
  const numbers = Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) => index + 1);
  const pages = numbers.map((number) => href(lang, route, ...segments, ...pageSegment(lang, number)));
  return numbers.map((number) => ({
    items: items.slice((number - 1) * size, number * size),
    number,
    path: pathOf(lang, route, ...segments, ...pageSegment(lang, number)),
    pages,
  }));
}
