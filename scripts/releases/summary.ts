import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Change,
  type NewRecord,
  type NewsTable,
  newsTables,
  type ReleaseSummary,
  type RowCounts,
} from '../../src/model/release.ts';
import { ChangeCounts } from './change-counts.ts';
import { readChanges } from './change-file.ts';
import { changesName, type TableFolder } from './descriptor.ts';
import { recordsOf } from './evidence.ts';
import { FirstOfEach } from './first-of-each.ts';
import { folderOf, type StoredRelease } from './stored-releases.ts';
import { stepBetween } from './versions.ts';

/** As many changes of a table, and as many new records and findings of a member, as pages and feeds name one by one. */
const mostChanges = 20;
const mostNew = 50;

/** Tells of every release what its changes say, the newest first. `to` is the folder in which they stand whole. */
export function summarise(releases: readonly StoredRelease[], to: string): ReleaseSummary[] {
  return releases
    .map(({ version, day, descriptor }, index) => {
      const folder = join(to, folderOf(version));
      if (!existsSync(folder)) throw new Error(`${folder} is not there`);
      const former = releases[index - 1]?.version ?? null;
      const step = former === null ? null : stepBetween(former, version);
      const tables = descriptor.resources.filter(({ name }) => name !== changesName);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      return { version, day, former, step, rows, ...gather({ folder, descriptor }, former === null) };
    })
    .reverse();
}

function gather(release: TableFolder, isFirst: boolean) {
  const milestones = new Set<string>();
  const counts = new ChangeCounts();
  const members = new Map<string, ChangeCounts>();
  const told = new FirstOfEach<Change>(mostChanges);
  const columns: Change[] = [];
  const news = new News();
  const causes = { source: 0, reading: 0, not_determinable: 0 };
  for (const change of readChanges(release.folder)) {
    const { table, recordId, memberId } = change;
    if (recordId === null || table === null) {
      columns.push(change);
      continue;
    }
    counts.see(change);
    told.see(table, change);
    news.see(table, change);
    if (table === 'milestones') milestones.add(recordId);
    if (change.cause !== null) causes[change.cause]++;
    if (memberId === null) continue;
    const ofMember = members.get(memberId) ?? new ChangeCounts();
    members.set(memberId, ofMember);
    ofMember.see(change);
  }
  // The changes of the first release are not listed: all of it came.
  if (isFirst) for (const { milestone_id: id = '' } of recordsOf(release, 'milestones')) milestones.add(id);
  return {
    tables: [...counts.tables].map(([name, own]) => {
      const { first: changes = [], all = 0 } = told.groups.get(name) ?? {};
      return { name, ...own, changes, all };
    }),
    columns,
    causes,
    members: [...members].map(([memberId, own]) => ({ memberId, ...sum(own) })).sort(byMember),
    fresh: titled(news.fresh, release),
    freshCounts: news.counts,
    milestones: [...milestones],
  };
}

/** What came with a release: how many of each table, and the first of each member. */
class News {
  readonly counts = { members: 0, action_plans: 0, commitments: 0, findings: 0 };
  readonly fresh: Change[] = [];
  readonly #first = new FirstOfEach<Change>(mostNew);

  see(table: string, change: Change): void {
    if (change.kind !== 'row_added' || !isNews(table)) return;
    this.counts[table]++;
    if (this.#first.see(`${change.memberId}:${table}`, change)) this.fresh.push(change);
  }
}

const byMember = (a: { memberId: string }, b: { memberId: string }) => (a.memberId < b.memberId ? -1 : 1);
const isNews = (table: string): table is NewsTable => (newsTables as readonly string[]).includes(table);

function sum({ tables }: ChangeCounts): RowCounts {
  const total = { added: 0, removed: 0, changed: 0 };
  for (const { added, removed, changed } of tables.values()) {
    total.added += added;
    total.removed += removed;
    total.changed += changed;
  }
  return total;
}

/** Where each table keeps what a record is called. */
const titleColumns: Record<NewsTable, { id: string; es: string; en: string }> = {
  members: { id: 'member_id', es: 'name_es', en: 'name_en' },
  action_plans: { id: 'action_plan_id', es: 'title', en: 'title' },
  commitments: { id: 'commitment_id', es: 'title', en: 'title' },
  findings: { id: 'finding_id', es: 'message_es', en: 'message_en' },
};

function titled(fresh: readonly Change[], release: TableFolder): NewRecord[] {
  const titles = new Map<string, { es: string; en: string }>();
  for (const table of newsTables) {
    const ids = new Set(fresh.filter((change) => change.table === table).map(({ recordId }) => recordId));
    if (ids.size === 0) continue;
    const { id, es, en } = titleColumns[table];
    for (const row of recordsOf(release, table))
      if (ids.has(row[id] ?? '')) titles.set(`${table}:${row[id]}`, { es: row[es] ?? '', en: row[en] ?? '' });
  }
  return fresh.map(({ table, recordId, memberId }) => {
    const id = recordId ?? '';
    return { table: table as NewsTable, id, memberId, title: titles.get(`${table}:${id}`) ?? { es: id, en: id } };
  });
}
