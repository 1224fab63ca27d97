import type { NewRecord, NewsTable } from '../model/release.ts';
import type { Language, Route } from '../strings/routes.ts';
import { href, withBase } from './urls.ts';

const routeOf: Record<NewsTable, Route> = {
  members: 'members',
  action_plans: 'plans',
  commitments: 'commitments',
  findings: 'findings',
};

/** Address of the page of a release. Shape: `"/cambios/1.2.0/"`. */
export const releaseHref = (lang: Language, version: string): string => href(lang, 'changes', version);

/** Address of a file of a release. Shape: `("1.2.0", "changes.csv")` → `"/data/v1.2.0/changes.csv"`. */
export const releasedFileHref = (version: string, file: string): string => withBase(`data/v${version}/${file}`);

/** Address of the page of a record that a release brought. */
export const newRecordHref = (lang: Language, { table, id }: Pick<NewRecord, 'table' | 'id'>): string =>
  href(lang, routeOf[table], id);
