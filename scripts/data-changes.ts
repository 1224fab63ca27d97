import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { recordId, type Table } from '../src/model/table.ts';
import { tables } from '../src/model/tables.ts';

type Row = Record<string, unknown>;

/** What a change did to one table: keys of rows. */
interface TableChange {
  added: string[];
  removed: string[];
  /** Shape: `["MO0010 (title, cycle)"]`. */
  changed: string[];
}

const shown = 20;

/** Rows of a table by key, as they stand at a commit, or in the working tree. A table that is not there has none. */
function rowsAt(table: Table, commit: string | null): Map<string, Row> {
  const path = `data/${table.name}.json`;
  const text = commit ? showFile(commit, path) : existsSync(path) ? readFileSync(path, 'utf8') : '[]';
  return new Map((JSON.parse(text) as Row[]).map((row) => [recordId(table, row), row]));
}

function showFile(commit: string, path: string): string {
  try {
    return execFileSync('git', ['show', `${commit}:${path}`], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '[]';
  }
}

export function compareRows(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): TableChange {
  const changedFields = (key: string, row: Row) => {
    const old = before.get(key) ?? {};
    const columns = new Set([...Object.keys(old), ...Object.keys(row)]);
    return [...columns].filter((column) => old[column] !== row[column]);
  };
  return {
    added: [...after.keys()].filter((key) => !before.has(key)),
    removed: [...before.keys()].filter((key) => !after.has(key)),
    changed: [...after]
      .filter(([key]) => before.has(key))
      .map(([key, row]) => ({ key, fields: changedFields(key, row) }))
      .filter(({ fields }) => fields.length > 0)
      .map(({ key, fields }) => `${key} (${fields.join(', ')})`),
  };
}

/** Writes the changes of all tables as Markdown: a table of counts, then the keys. */
export function describeChanges(changes: readonly [name: string, change: TableChange][]): string {
  const touched = changes.filter(([, change]) => Object.values(change).some((keys) => keys.length > 0));
  if (touched.length === 0) return '## Data\n\nNo row of any table changes.\n';
  const counts = touched.map(
    ([name, { added, removed, changed }]) =>
      `| \`${name}\` | ${added.length} | ${removed.length} | ${changed.length} |`,
  );
  const keys = touched.flatMap(([name, change]) =>
    (Object.entries(change) as [keyof TableChange, string[]][])
      .filter(([, list]) => list.length > 0)
      .map(([kind, list]) => `- \`${name}\` ${kind}: ${list.slice(0, shown).map(quote).join(', ')}${rest(list)}`),
  );
  return [
    '## Data',
    '',
    '| table | added | removed | changed |',
    '| --- | ---: | ---: | ---: |',
    ...counts,
    '',
    ...keys,
    '',
  ].join('\n');
}

/** Keys hold text of pull requests: as code they cannot become markup. */
const quote = (key: string) => `\`${key.replaceAll('`', "'").replace(/\s+/g, ' ')}\``;
const rest = (list: readonly string[]) => (list.length > shown ? ` and ${list.length - shown} more` : '');

if (import.meta.main) {
  const commit = process.argv[2] ?? 'HEAD';
  if (!/^[\w./~^-]+$/.test(commit) || commit.startsWith('-')) {
    console.error('usage: npm run data:changes -- [COMMIT]');
    process.exitCode = 2;
  } else {
    const all = Object.values(tables) as unknown as Table[];
    console.log(
      describeChanges(all.map((table) => [table.name, compareRows(rowsAt(table, commit), rowsAt(table, null))])),
    );
  }
}
