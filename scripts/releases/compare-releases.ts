import type { Change } from '../../src/model/release.ts';
import { namedRow, type Resource, resourceNamed, type TableFolder } from './descriptor.ts';
import { Evidence, evidenceKey } from './evidence.ts';
import { alongside, type KeyedRow, keyOf, rowsOfFolder } from './keyed-rows.ts';
import { Owners } from './owners.ts';
import { Recaptured } from './recaptured.ts';
import { compareTables, tableNames } from './table-changes.ts';

/** Two rows of one key that are not the same, and in which columns of both they differ. */
interface RowPair {
  old: KeyedRow | null;
  fresh: KeyedRow | null;
  fields: [name: string, old: number, fresh: number][];
}

/** A table that both folders have, under the same key. */
interface Pair {
  name: string;
  old: Resource;
  fresh: Resource;
}

function pairsOf(before: TableFolder, after: TableFolder): Pair[] {
  return tableNames(before, after).flatMap((name) => {
    const [old, fresh] = [resourceNamed(before, name), resourceNamed(after, name)];
    return old && fresh && old.schema.primaryKey.join() === fresh.schema.primaryKey.join()
      ? [{ name, old, fresh }]
      : [];
  });
}

/** The rows of a table that differ. Tables with the same bytes are not read. */
function* differingRows({ old, fresh }: Pair, before: TableFolder, after: TableFolder): Generator<RowPair> {
  if (old.hash === fresh.hash) return;
  const places = old.schema.fields.flatMap(({ name }, index): [string, number, number][] => {
    const at = fresh.schema.fields.findIndex((field) => field.name === name);
    return at === -1 ? [] : [[name, index, at]];
  });
  const rows = alongside(keyOf(fresh), rowsOfFolder(before.folder, old), rowsOfFolder(after.folder, fresh));
  for (const [was, is] of rows) {
    const fields = was && is ? places.filter(([, at, now]) => was.cells[at] !== is.cells[now]) : [];
    if (!was || !is || fields.length > 0) yield { old: was, fresh: is, fields };
  }
}

/** The rows whose evidence is asked for, as passages name them. */
function wantedRows(pairs: readonly Pair[], before: TableFolder, after: TableFolder): Set<string> {
  const wanted = new Set<string>();
  for (const pair of pairs) {
    if (pair.name === 'passages') continue;
    for (const { old, fresh } of differingRows(pair, before, after))
      wanted.add(evidenceKey(pair.name, (fresh ?? old)?.id ?? ''));
  }
  return wanted;
}

/**
 * Every change from one folder of tables to the other: of tables and columns first, then row by row and field by field, in the order
 * of the tables and their keys.
 *
 * Both are read as they come, twice; what is held grows with what changed. Columns that only one of them has are a change of the
 * table, not of its rows.
 */
export function* compareReleases(before: TableFolder, after: TableFolder): Generator<Change> {
  for (const change of compareTables(before, after)) yield { ...change, recordId: null, memberId: null, cause: null };
  const pairs = pairsOf(before, after);
  if (pairs.every(({ old, fresh }) => old.hash === fresh.hash)) return;
  const evidence = new Evidence(before, after, wantedRows(pairs, before, after));
  const recaptured = new Recaptured(before, after);
  const [formerOwners, owners] = [new Owners(before), new Owners(after)];
  for (const pair of pairs) {
    for (const { old, fresh, fields } of differingRows(pair, before, after)) {
      const [was, is] = [old && namedRow(pair.old, old.cells), fresh && namedRow(pair.fresh, fresh.cells)];
      const id = (fresh ?? old)?.id ?? '';
      const sources = [was, is].map((row) => row?.source_id || null) as [string | null, string | null];
      const about = {
        table: pair.name,
        recordId: id,
        memberId: (is && owners.memberOf(is)) ?? (was && formerOwners.memberOf(was)) ?? null,
      };
      const again = [was, is].some((row) => row && recaptured.has(row));
      const causeOf = (field: string | null) => evidence.causeOf(pair.name, id, field, sources, again);
      if (!old || !fresh) {
        const kind = old ? 'row_removed' : 'row_added';
        yield { ...about, kind, field: null, old: null, new: null, cause: causeOf(null) };
      }
      for (const [field, at, now] of fields)
        yield {
          ...about,
          kind: 'value_changed',
          field,
          old: old?.cells[at] || null,
          new: fresh?.cells[now] || null,
          cause: causeOf(field),
        };
    }
  }
}
