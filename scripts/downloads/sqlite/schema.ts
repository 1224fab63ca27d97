import type { ColumnAbout } from '../../../src/model/column.ts';
import { columnsOf, type Table } from '../../../src/model/table.ts';
import { readReference } from '../../pipeline/emit/references.ts';

/** Days and codes are text: SQLite has no type for them, and ISO days compare as they should. */
const types: Record<ColumnAbout['type'], string> = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};

/** A name of the model as SQL takes it, whatever word it is. */
export const quoted = (name: string): string => `"${name}"`;
const list = (names: readonly string[]) => names.map(quoted).join(', ');

function columnLine([name, { type, required, reference }]: [string, ColumnAbout]): string {
  const to = reference ? readReference(reference) : undefined;
  return [
    quoted(name),
    types[type],
    ...(required ? ['NOT NULL'] : []),
    ...(type === 'boolean' ? [`CHECK (${quoted(name)} IN (0, 1))`] : []),
    ...(to ? [`REFERENCES ${quoted(to.table)} (${quoted(to.column)})`] : []),
  ].join(' ');
}

/** Shape: `CREATE TABLE "members" ("member_id" TEXT NOT NULL, …, PRIMARY KEY ("member_id")) STRICT`. */
export const tableStatement = (table: Table): string =>
  `CREATE TABLE ${quoted(table.name)} (\n  ${[...columnsOf(table).map(columnLine), `PRIMARY KEY (${list(table.key)})`].join(',\n  ')}\n) STRICT`;

/** An index for each column that leads to another table, and for each pair that leads to a record of any table. */
export function indexStatements(table: Table): string[] {
  const names = columnsOf(table).map(([name]) => name);
  const single = columnsOf(table)
    .filter(([name, { reference }]) => reference && table.key[0] !== name)
    .map(([name]) => [name]);
  const pairs = names
    .filter((name) => name.endsWith('_type') && names.includes(name.replace(/_type$/, '_id')))
    .map((name) => [name, name.replace(/_type$/, '_id')]);
  return [...single, ...pairs].map(
    (columns) =>
      `CREATE INDEX ${quoted([table.name, ...columns].join('_'))} ON ${quoted(table.name)} (${list(columns)})`,
  );
}

export const insertStatement = (table: Table): string => {
  const names = columnsOf(table).map(([name]) => name);
  return `INSERT INTO ${quoted(table.name)} (${list(names)}) VALUES (${names.map(() => '?').join(', ')})`;
};
