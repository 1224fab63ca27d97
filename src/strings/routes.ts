import type { FeedKind } from '../model/release.ts';

/** Languages of the interface; the first is the one at the root of the site. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

export const otherLanguage = (lang: Language): Language => (lang === 'es' ? 'en' : 'es');

/** First segment of every address, in pairs. A page's own id follows it and is the same in both languages. */
export const routes = {
  home: { es: '', en: '' },
  commitments: { es: 'compromisos', en: 'commitments' },
  members: { es: 'miembros', en: 'members' },
  plans: { es: 'planes', en: 'plans' },
  areas: { es: 'areas', en: 'policy-areas' },
  institutions: { es: 'instituciones', en: 'institutions' },
  chronology: { es: 'cronologia', en: 'chronology' },
  findings: { es: 'hallazgos', en: 'findings' },
  coverage: { es: 'cobertura', en: 'coverage' },
  sources: { es: 'fuentes', en: 'sources' },
  data: { es: 'datos', en: 'data' },
  changes: { es: 'cambios', en: 'changes' },
  quality: { es: 'calidad', en: 'quality' },
  search: { es: 'buscar', en: 'search' },
  methodology: { es: 'metodologia', en: 'methodology' },
  glossary: { es: 'glosario', en: 'glossary' },
  about: { es: 'acerca-de', en: 'about' },
  accessibility: { es: 'accesibilidad', en: 'accessibility' },
  embed: { es: 'embed', en: 'embed' },
  privacy: { es: 'privacidad', en: 'privacy' },
} as const satisfies Record<string, Record<Language, string>>;
export type Route = keyof typeof routes;

/** Segments after the first that are words and so have a twin of their own. */
const words = {
  es: {
    page: 'pagina',
    noYear: 'sin-ano',
    rules: 'reglas',
    plans: 'por-plan',
    coverage: 'por-cobertura',
    level: 'por-nivel',
    plan: 'por-plan-de-accion',
    year: 'por-ciclo',
    area: 'por-area',
    listed_area: 'por-area-en-lista',
    ogp_value: 'por-valor',
    institution: 'por-institucion',
    findings: 'por-hallazgos',
    judgement: 'por-juicio',
    none: 'no-consta',
    severity: 'por-clase',
    rule: 'por-regla',
    member: 'por-miembro',
    answer: 'por-respuesta',
    report: 'avisar',
  },
  en: {
    page: 'page',
    noYear: 'no-year',
    rules: 'rules',
    plans: 'by-plan',
    coverage: 'by-coverage',
    level: 'by-level',
    plan: 'by-action-plan',
    year: 'by-cycle',
    area: 'by-policy-area',
    listed_area: 'by-listed-area',
    ogp_value: 'by-value',
    institution: 'by-institution',
    findings: 'by-findings',
    judgement: 'by-judgement',
    none: 'not-stated',
    severity: 'by-kind',
    rule: 'by-rule',
    member: 'by-member',
    answer: 'by-answer',
    report: 'report',
  },
} as const satisfies Record<Language, Record<string, string>>;
type SegmentWord = keyof (typeof words)['es'];

/** What findings are sorted by, in the order of the filters. */
export const findingFacets = ['severity', 'rule', 'member', 'plan', 'answer'] as const;
export type FindingFacet = (typeof findingFacets)[number];

/** Address segment of the n-th page of a long list. Shape: `"pagina-2"`. The first page has none. */
export const pageSegment = (lang: Language, number: number): string[] =>
  number === 1 ? [] : [`${words[lang].page}-${number}`];

/** Address segment of a year, or of the group that has none. Shape: `"2018"`, `"sin-ano"`. */
export const yearSegment = (lang: Language, year: number | null): string =>
  year === null ? words[lang].noYear : String(year);

/** Address segment of the page of all rules, below that of the findings. */
export const rulesSegment = (lang: Language): string => words[lang].rules;

/** Address segments of the findings of one kind. Shape: `("es", "member", "morocco")` → `["miembro", "morocco"]`. */
export const facetSegments = (lang: Language, facet: FindingFacet, value: string): string[] => [
  words[lang][facet],
  value,
];

/** Last segment of the address of a feed. No page stands there, so that it has no twin. */
const feedWords = {
  changes: { es: 'cambios', en: 'changes' },
  records: { es: 'registros', en: 'records' },
  findings: { es: 'hallazgos', en: 'findings' },
} as const satisfies Record<FeedKind, Record<Language, string>>;
export const feedSegment = (lang: Language, kind: FeedKind): string => feedWords[kind][lang];

/** Address segment that is a word, such as that of a facet of the commitments. Shape: `("es", "level")` → `"por-nivel"`. */
export const wordSegment = (lang: Language, word: SegmentWord): string => words[lang][word];

/**
 * Path of a page, without the base path and without slashes at its ends.
 *
 * Shape: `("en", "commitments", "MO0010")` → `"en/commitments/MO0010"`; `("es", "home")` → `""`.
 */
export function pathOf(lang: Language, route: Route, ...segments: string[]): string {
  return [lang === 'es' ? '' : lang, routes[route][lang], ...segments].filter(Boolean).join('/');
}

/**
 * Path of the same page in the language asked for.
 *
 * Shape: `("/en/sources/page-2/", "es")` → `"/fuentes/pagina-2/"`. An address it does not know is returned as it is.
 */
export function twinOf(path: string, lang: Language): string {
  const segments = path.split('/').filter(Boolean);
  const from: Language = segments[0] === 'en' ? 'en' : 'es';
  const [first = '', ...rest] = from === 'en' ? segments.slice(1) : segments;
  const route = (Object.keys(routes) as Route[]).find((key) => routes[key][from] === first);
  if (!route) return path;
  const twin = pathOf(lang, route, ...rest.map((segment) => twinSegment(segment, from, lang)));
  return twin === '' ? '/' : `/${twin}/`;
}

function twinSegment(segment: string, from: Language, to: Language): string {
  const word = (Object.keys(words[from]) as SegmentWord[]).find((key) => words[from][key] === segment);
  if (word && word !== 'page') return words[to][word];
  const prefix = `${words[from].page}-`;
  return segment.startsWith(prefix) ? `${words[to].page}-${segment.slice(prefix.length)}` : segment;
}
