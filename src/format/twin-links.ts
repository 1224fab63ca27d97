import type { TableName } from '../model/tables.ts';
import type { Language, Route } from '../strings/routes.ts';
import { dataHref, href, twinHref } from './urls.ts';

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

/** A whole table, for the pages that list its rows. Shape: `"plans"` → `[{format: "csv", href: "/data/latest/plans.csv", …}, …]`. */
export const tableTwins = (table: TableName): TwinLink[] =>
  (['csv', 'json'] as const).map((format) => ({ format, type: types[format], href: dataHref(`${table}.${format}`) }));
