/** The segments of addresses that are words, in one language and in another; scripts in the browser get it from their page. */
export interface SegmentPairs {
  /** First segment of the address of every page of a language but the one at the root. */
  prefix: readonly [from: string, to: string];
  /** Shape: `{compromisos: "commitments", …}`. */
  routes: Readonly<Record<string, string>>;
  words: Readonly<Record<string, string>>;
  /** The word before the number of a page of a list. Shape: `["pagina", "page"]`. */
  page: readonly [from: string, to: string];
}

/**
 * Path of the same page in another language.
 *
 * Shape: `"/en/sources/page-2/"` → `"/fuentes/pagina-2/"`. An address of no page is returned as it is.
 */
export function translatePath(path: string, { prefix, routes, words, page }: SegmentPairs): string {
  const segments = path.split('/').filter(Boolean);
  if (prefix[0] !== '' && segments.shift() !== prefix[0]) return path;
  const [first = '', ...rest] = segments;
  const route = Object.hasOwn(routes, first) ? routes[first] : undefined;
  if (route === undefined) return path;
  const numbered = `${page[0]}-`;
  const translated = rest.map((segment) => {
    if (segment.startsWith(numbered)) return `${page[1]}-${segment.slice(numbered.length)}`;
    return Object.hasOwn(words, segment) ? words[segment] : segment;
  });
  return `/${[prefix[1], route, ...translated]
    .filter(Boolean)
    .map((segment) => `${segment}/`)
    .join('')}`;
}
