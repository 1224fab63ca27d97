import type { Language, Route } from '../strings/routes.ts';
import { href, twinHref } from './urls.ts';

/** The same record or list in another form, at the address of its page with another ending. */
export interface TwinLink {
  format: 'json' | 'csv' | 'ics';
  type: string;
  href: string;
}

const types = { json: 'application/json', csv: 'text/csv', ics: 'text/calendar' } as const;

/** Shape: `("es", "commitments", "MO0010", ["json", "csv", "ics"])` → `[{format: "json", href: "/compromisos/MO0010.json", …}, …]`. */
export const twinLinks = (
  lang: Language,
  route: Route,
  id: string | null,
  formats: readonly TwinLink['format'][],
): TwinLink[] =>
  formats.map((format) => ({
    format,
    type: types[format],
    href: id === null ? href(lang, route).replace(/\/$/, `.${format}`) : twinHref(lang, route, id, format),
  }));
