import { recordOf } from '../../../src/model/source.ts';
import { groupCaptures } from './captures.ts';
import { type Merged, merge } from './merge.ts';
import type { Page } from './page.ts';

/** The data as one reader saw it who read each page once. */
export interface View extends Merged {
  /** What findings may be about in it: members, which many pages make, or the records that pages are of. */
  about: 'members' | 'records' | 'all';
  /** Older captures that are looked at in it; none where the newest are. */
  older: ReadonlySet<string>;
}

/**
 * The views that findings are looked for in, so that no two captures of one page are held against each other: all pages
 * for what is said of members; the newest capture of every record; then, for records with more, each older one, among the
 * newest captures of the other records of its member.
 */
export function viewsOf(pages: readonly Page[], merged: Merged): View[] {
  const records = [...groupCaptures(pages).values()];
  const most = Math.max(0, ...records.map((captures) => captures.length));
  if (most <= 1) return [{ ...merged, about: 'all', older: new Set() }];
  const newest = records.flatMap((captures) => captures[0] ?? []);
  const views: View[] = [
    { ...merged, about: 'members', older: new Set() },
    { ...merge(newest), about: 'records', older: new Set() },
  ];
  for (let i = 1; i < most; i++) {
    const looked = records.flatMap((captures) => captures[i] ?? []);
    const own = new Set(looked.map(({ source }) => recordOf(source)));
    const members = new Set(looked.flatMap(membersOf));
    const beside = newest.filter(
      (page) => !own.has(recordOf(page.source)) && membersOf(page).some((id) => members.has(id)),
    );
    const older = new Set(looked.map(({ source }) => source.source_id));
    views.push({ ...merge([...looked, ...beside]), about: 'records', older });
  }
  return views;
}

const membersOf = ({ rows }: Page): string[] =>
  rows.flatMap(({ row }) => ('name_verbatim' in row ? [row.member_id] : []));
