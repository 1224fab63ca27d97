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
  const told = new Map<string, { changes: Change[]; all: number }>();
  const columns: Change[] = [];
  const fresh: Change[] = [];
  const freshCounts = { members: 0, action_plans: 0, commitments: 0, findings: 0 };
  const perMember = new Map<string, number>();
  const causes = { source: 0, reading: 0, not_determinable: 0 };
  for (const change of readChanges(release.folder)) {
    const { table, recordId, memberId, kind } = change;
    if (recordId === null || table === null) {
      columns.push(change);
      continue;
    }
    counts.see(change);
    if (table === 'milestones') milestones.add(recordId);
    if (change.cause !== null) causes[change.cause]++;
    const own = told.get(table) ?? { changes: [], all: 0 };
    told.set(table, own);
    if (++own.all <= mostChanges) own.changes.push(change);
    if (memberId !== null) {
      const ofMember = members.get(memberId) ?? new ChangeCounts();
      members.set(memberId, ofMember);
      ofMember.see(change);
    }
    if (kind !== 'row_added' || !isNews(table)) continue;
    freshCounts[table]++;
    const key = `${memberId}:${table}`;
    perMember.set(key, (perMember.get(key) ?? 0) + 1);
    if ((perMember.get(key) ?? 0) <= mostNew) fresh.push(change);
  }
  // The changes of the first release are not listed: all of it came.
  if (isFirst) for (const { milestone_id: id = '' } of recordsOf(release, 'milestones')) milestones.add(id);
  return {
    tables: [...counts.tables].map(([name, own]) => ({ name, ...own, ...(told.get(name) ?? { changes: [], all: 0 }) })),
    columns,
    causes,
    members: [...members].map(([memberId, own]) => ({ memberId, ...sum(own) })).sort(byMember),
    fresh: titled(fresh, release),
    freshCounts,
    milestones: [...milestones],
  };
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
