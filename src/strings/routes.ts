import type { FeedKind } from '../model/release.ts';
import type { Addresses } from './language.ts';
import { type Language, languageSet, languages, rootLanguage } from './languages.ts';
import { type SegmentPairs, translatePath } from './translate-path.ts';

export { type Language, languages } from './languages.ts';

/** What a page is of: the first segment of its address stands for it. */
export type Route = keyof Addresses['routes'];
type SegmentWord = keyof Addresses['words'];
export const allRoutes = Object.keys(languageSet[rootLanguage].addresses.routes) as readonly Route[];

const addressesIn = (lang: Language): Addresses => languageSet[lang].addresses;

/** What findings are sorted by, in the order of the filters. */
export const findingFacets = ['severity', 'rule', 'member', 'plan', 'answer'] as const;
export type FindingFacet = (typeof findingFacets)[number];

/** Address segment of the n-th page of a long list. Shape: `"pagina-2"`. The first page has none. */
export const pageSegment = (lang: Language, number: number): string[] =>
  number === 1 ? [] : [`${addressesIn(lang).words.page}-${number}`];

/** Address segment of a year, or of the group that has none. Shape: `"2018"`, `"sin-ano"`. */
export const yearSegment = (lang: Language, year: number | null): string =>
  year === null ? addressesIn(lang).words.noYear : String(year);

/** Address segment of the page of all rules, below that of the findings. */
export const rulesSegment = (lang: Language): string => addressesIn(lang).words.rules;

/** Address segments of the findings of one kind. Shape: `("es", "member", "morocco")` → `["miembro", "morocco"]`. */
export const facetSegments = (lang: Language, facet: FindingFacet, value: string): string[] => [
  addressesIn(lang).words[facet],
  value,
];

/** Last segment of the address of a feed. No page stands there, so that it has no twin. */
export const feedSegment = (lang: Language, kind: FeedKind): string => addressesIn(lang).feeds[kind];

/** Address segment that is a word, such as that of a facet of the commitments. Shape: `("es", "level")` → `"por-nivel"`. */
export const wordSegment = (lang: Language, word: SegmentWord): string => addressesIn(lang).words[word];

/** First segment of the addresses of a language; none of the one at the root. */
const prefixOf = (lang: Language): string => (lang === rootLanguage ? '' : lang);

/**
 * Path of a page, without the base path and without slashes at its ends.
 *
 * Shape: `("en", "commitments", "MO0010")` → `"en/commitments/MO0010"`; `("es", "home")` → `""`.
 */
export const pathOf = (lang: Language, route: Route, ...segments: string[]): string =>
  [prefixOf(lang), addressesIn(lang).routes[route], ...segments].filter(Boolean).join('/');

/** Language of the page at a path. Shape: `"/en/sources/"` → `"en"`. */
export function languageAt(path: string): Language {
  const first = path.split('/').find(Boolean);
  return languages.find((lang) => lang !== rootLanguage && lang === first) ?? rootLanguage;
}

/** What the segments of one language are in another. */
export function segmentPairs(from: Language, to: Language): SegmentPairs {
  const [own, other] = [addressesIn(from), addressesIn(to)];
  const { page, ...words } = own.words;
  return {
    prefix: [prefixOf(from), prefixOf(to)],
    routes: pairs(own.routes, other.routes),
    words: pairs(words, other.words),
    page: [page, other.words.page],
  };
}

const pairs = (from: Readonly<Record<string, string>>, to: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(from).map(([key, segment]) => [segment, to[key] ?? segment]));

/**
 * Path of the same page in the language asked for.
 *
 * Shape: `("/en/sources/page-2/", "es")` → `"/fuentes/pagina-2/"`. An address it does not know is returned as it is.
 */
export const twinOf = (path: string, lang: Language): string =>
  translatePath(path, segmentPairs(languageAt(path), lang));
