import { isSheet, sheetPageOf } from '../model/source.ts';
import { type Language, pageSegment, pathOf, type Route, twinOf } from '../strings/routes.ts';

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Address under the base path. Shape: `"data/latest/members.csv"` → `"/repo/data/latest/members.csv"`. */
export const withBase = (path: string): string => `${base}/${path.replace(/^\//, '')}`;

/** Address of a page. Shape: `("es", "commitments", "MO0010")` → `"/repo/compromisos/MO0010/"`. */
export function href(lang: Language, route: Route, ...segments: string[]): string {
  const path = pathOf(lang, route, ...segments);
  return path === '' ? `${base}/` : `${base}/${path}/`;
}

/** Address of a record's data twin. Shape: `("es", "commitments", "MO0010", "json")` → `"/compromisos/MO0010.json"`. */
export const twinHref = (lang: Language, route: Route, id: string, extension: string): string =>
  `${base}/${pathOf(lang, route, id)}.${extension}`;

/** Address of a page of the reader of a source. Shape: `"/fuentes/sheet_csv/pagina-2/"`. */
export const sourceHref = (lang: Language, sourceId: string, page = 1): string =>
  href(lang, 'sources', sourceId, ...pageSegment(lang, page));

/** Address of a line of a source; of a sheet on one of its pages. Shape: `"/fuentes/003_dc089b18fe7aed46/#L37"`. */
export const lineHref = (lang: Language, sourceId: string, line: number): string =>
  `${sourceHref(lang, sourceId, isSheet(sourceId) ? sheetPageOf(line) : 1)}#L${line}`;

/** Address of a published file of the data. Shape: `"/data/latest/members.csv"`. */
export const dataHref = (file: string): string => withBase(`data/latest/${file}`);

/** Address of the same page in another language; takes and gives addresses with the base path. */
export const twinAddress = (pathname: string, lang: Language): string =>
  `${base}${twinOf(pathname.slice(base.length), lang)}`;
