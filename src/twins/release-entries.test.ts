import { describe, expect, test } from 'vitest';
import type { NewRecord, ReleaseSummary } from '../model/release.ts';
import { type FeedPlaces, releaseEntries } from './release-entries.ts';

const places: FeedPlaces = {
  releasePage: (version) => `https://example.org/cambios/${version}/`,
  recordPage: ({ id }) => (id === 'gone' ? null : `https://example.org/${id}/`),
  changesFile: (version) => `https://example.org/data/v${version}/changes.csv`,
};
const first: ReleaseSummary = {
  version: '1.0.0',
  day: '2026-01-01',
  former: null,
  step: null,
  rows: 10,
  tables: [],
  columns: [],
  causes: { source: 0, reading: 0, not_determinable: 0 },
  members: [],
  fresh: [],
  freshCounts: { members: 0, action_plans: 0, commitments: 0, findings: 0 },
  milestones: [],
};
const record = (id: string, memberId: string, table: NewRecord['table'] = 'commitments'): NewRecord => ({
  table,
  id,
  memberId,
  title: { es: `Título ${id}`, en: `Title ${id}` },
});
const second: ReleaseSummary = {
  ...first,
  version: '1.1.0',
  day: '2026-02-01',
  former: '1.0.0',
  step: 'minor',
  tables: [{ name: 'commitments', changes: [], all: 3, added: 2, removed: 0, changed: 1 }],
  columns: [
    {
      table: 'members',
      recordId: null,
      memberId: null,
      kind: 'column_added',
      field: 'since',
      old: null,
      new: '7',
      cause: null,
    },
  ],
  members: [{ memberId: 'morocco', added: 1, removed: 0, changed: 1 }],
  fresh: [record('MO0099', 'morocco'), record('gone', 'georgia'), record('rule.MO0099.1', 'morocco', 'findings')],
  freshCounts: { members: 0, action_plans: 0, commitments: 7, findings: 1 },
};
const entries = (kind: 'changes' | 'records' | 'findings', member: string | null, lang: 'es' | 'en' = 'es') =>
  releaseEntries(lang, kind, member, [second, first], places);

describe('the feed of changes', () => {
  test('has one entry for each release, with its counts and its file', () => {
    const [newest, oldest, ...others] = entries('changes', null);
    expect(others).toEqual([]);
    expect(newest).toMatchObject({
      id: 'https://example.org/cambios/1.1.0/',
      title: 'Versión 1.1.0: 2 filas nuevas, 1 fila cambiada',
      day: '2026-02-01',
    });
    expect(newest?.text).toBe(
      'columna nueva: members.since\ncommitments: 2 filas nuevas, 1 fila cambiada\nCada cambio, campo por campo: https://example.org/data/v1.1.0/changes.csv',
    );
    expect(oldest?.title).toBe('Versión 1.0.0: la primera');
  });

  test('of a member has those releases in which something of it changed', () => {
    expect(entries('changes', 'morocco', 'en').map(({ id, title }) => [id, title])).toEqual([
      ['https://example.org/cambios/1.1.0/#member-morocco', 'Version 1.1.0: 1 row added, 1 row changed'],
    ]);
    expect(entries('changes', 'albania')).toEqual([]);
  });
});

describe('the feed of new records', () => {
  test('has one entry for each, that leads to its page, or to that of the release where it is gone', () => {
    expect(entries('records', null).map(({ id, url }) => [id.slice(20), url.slice(20)])).toEqual([
      ['cambios/1.1.0/#commitments-MO0099', 'MO0099/'],
      ['cambios/1.1.0/#commitments-gone', 'cambios/1.1.0/'],
      // Five more came than the release tells of one by one.
      ['cambios/1.1.0/#records', 'cambios/1.1.0/#records'],
    ]);
    expect(entries('records', null)[2]?.title).toBe('Y 5 más con la versión 1.1.0');
  });

  test('of a member has its own alone, and findings are in theirs', () => {
    expect(entries('records', 'morocco').map(({ title }) => title)).toEqual([
      'Nuevo compromiso: Título MO0099 (MO0099)',
    ]);
    expect(entries('findings', 'morocco', 'en').map(({ title }) => title)).toEqual([
      'New finding: Title rule.MO0099.1',
    ]);
    expect(entries('findings', 'georgia')).toEqual([]);
  });

  test('ids are told apart in every feed', () => {
    const ids = (['changes', 'records', 'findings'] as const).flatMap((kind) =>
      entries(kind, null).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
