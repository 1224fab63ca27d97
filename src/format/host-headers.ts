import { type Language, languages } from '../strings/languages.ts';
import { allRoutes, pathOf } from '../strings/routes.ts';

const files = `# Hosts join what several rules say: each header is said once of every address.
/*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
  Strict-Transport-Security: max-age=31536000
  Cross-Origin-Opener-Policy: same-origin
/data/*
  Cross-Origin-Resource-Policy: cross-origin
/*.csv
  Content-Type: text/csv; charset=utf-8
/data/latest/*.ndjson
  Content-Type: application/x-ndjson; charset=utf-8
/data/latest/*.ttl
  Content-Type: text/turtle; charset=utf-8
/data/latest/*.jsonld
  Content-Type: application/ld+json
/data/latest/*csv-metadata.json
  Content-Type: application/csvm+json
/data/latest/*.parquet
  Content-Type: application/vnd.apache.parquet
/data/latest/*.sqlite
  Content-Type: application/vnd.sqlite3
/*.atom
  Content-Type: application/atom+xml; charset=utf-8
/*.feed.json
  Content-Type: application/feed+json; charset=utf-8
/*.ics
  Content-Type: text/calendar; charset=utf-8
/*.bib
  Content-Type: application/x-bibtex; charset=utf-8
`;

/** What has pages below the address of its own. */
const paged = allRoutes.filter((route) => route !== 'home' && route !== 'embed');

const home = (lang: Language): string => `/${pathOf(lang, 'home')}/`.replace('//', '/');

/** What hosts that read a file of headers are told: the types of the data, and who may show a page in a frame. */
export function hostHeaders(): string {
  const pages = [
    ...languages.map(home),
    ...languages.flatMap((lang) => paged.map((route) => `/${pathOf(lang, route)}/*`)),
  ];
  return [
    files,
    '# Only the drawings below /embed/ may be shown in the frames of others. Hosts join what several rules say, so each kind of page has its own.\n',
    ...pages.map((path) => `${path}\n  Content-Security-Policy: frame-ancestors 'self'\n`),
  ].join('');
}
