import type { Change, RowCounts } from '../../src/model/release.ts';
import type { ChangeCounts } from './change-counts.ts';

/** The end of the heading of what is not released yet. */
const pending = /^## .*not released yet[^\S\n]*$/im;

/** Columns and tables that change are what a user must act on: they are named one by one. */
const named: Partial<Record<Change['kind'], string>> = {
  table_added: 'Added: table',
  table_removed: 'Removed: table',
  key_changed: 'Changed: key of',
  column_added: 'Added: column',
  column_removed: 'Removed: column',
  column_moved: 'Moved: column',
  column_retyped: 'Changed: type of',
  column_constrained: 'Changed: what values are allowed in',
};

/** Shape: `"2 rows added, 1 changed"`. */
export function tellCounts({ added, removed, changed }: RowCounts): string {
  const parts = [
    [added, 'added'],
    [removed, 'removed'],
    [changed, 'changed'],
  ].filter(([count]) => count !== 0);
  return parts
    .map(([count, what], index) => `${count}${index === 0 ? (count === 1 ? ' row' : ' rows') : ''} ${what}`)
    .join(', ');
}

/** The lines of the change log that a release writes itself. `columns` are the changes that are no change of a row. */
export function releaseLines(former: string | null, columns: readonly Change[], { tables }: ChangeCounts): string[] {
  if (former === null) return ['- First release.'];
  const ofColumns = columns.flatMap(({ kind, table, field }) =>
    named[kind] ? [`- ${named[kind]} \`${[table, field].filter(Boolean).join('.')}\`.`] : [],
  );
  const reworded = columns.some(({ kind }) => kind === 'description_changed');
  const ofRows = [...tables].map(([table, counts]) => `\`${table}\` ${tellCounts(counts)}`);
  return [
    ...ofColumns,
    ...(reworded ? ['- Changed: descriptions in `datapackage.json`.'] : []),
    ...(ofRows.length > 0 ? [`- Against ${former}: ${ofRows.join('; ')}.`] : []),
  ];
}

/**
 * Enters a release into the change log: the section of what is not released yet gets its version and day, and the lines at its
 * beginning. Where there is no such section, one is made above all others.
 */
export function enterRelease(text: string, version: string, day: string, lines: readonly string[]): string {
  const heading = `## ${version} – ${day}`;
  const entry = `${heading}\n\n### In numbers\n\n${lines.join('\n')}`;
  if (pending.test(text)) return text.replace(pending, () => entry);
  const first = text.search(/^## /m);
  return first === -1
    ? `${text.replace(/(?<!\n)\n*$/, '')}\n\n${entry}\n`
    : `${text.slice(0, first)}${entry}\n\n${text.slice(first)}`;
}
