import type { ChangeKind } from '../../src/model/change.ts';
import { changesName, type Field, type Resource, resourceNamed, type TableFolder } from './descriptor.ts';

/** A change of a table or a column, or of what is said of all tables. */
export interface TableChange {
  table: string | null;
  kind: ChangeKind;
  field: string | null;
  old: string | null;
  new: string | null;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const namesOf = ({ schema }: Resource) => schema.fields.map(({ name }) => name);

/** What is said of all tables, without the tables. */
const wholeOf = ({ descriptor: { version: _, created: __, resources: ___, ...rest } }: TableFolder) => rest;

/** What changed in tables and columns, in the order of the tables. What only one folder has comes where its like would stand. */
export function compareTables(before: TableFolder, after: TableFolder): TableChange[] {
  const whole: TableChange[] = same(wholeOf(before), wholeOf(after))
    ? []
    : [{ table: null, kind: 'description_changed', field: null, old: null, new: null }];
  return [...whole, ...tableNames(before, after).flatMap((name) => compareTable(name, before, after))];
}

/** Names of the tables of both, those of the newer first. */
export function tableNames(before: TableFolder, after: TableFolder): string[] {
  const names = [after, before].flatMap(({ descriptor }) => descriptor.resources.map(({ name }) => name));
  return [...new Set(names)].filter((name) => name !== changesName);
}

function compareTable(table: string, before: TableFolder, after: TableFolder): TableChange[] {
  const [old, fresh] = [resourceNamed(before, table), resourceNamed(after, table)];
  const change = (
    kind: ChangeKind,
    field: string | null = null,
    was: string | null = null,
    is: string | null = null,
  ) => ({
    table,
    kind,
    field,
    old: was,
    new: is,
  });
  if (!old) return [change('table_added', null, null, fresh ? namesOf(fresh).join(', ') : null)];
  if (!fresh) return [change('table_removed', null, namesOf(old).join(', '))];
  const keys = [old, fresh].map(({ schema }) => schema.primaryKey.join(', '));
  const ofKey = keys[0] === keys[1] ? [] : [change('key_changed', null, keys[0], keys[1])];
  const ofTable = same(textsOf(old), textsOf(fresh)) ? [] : [change('description_changed')];
  return [...ofKey, ...ofTable, ...compareColumns(old, fresh).map((one) => ({ ...one, table }))];
}

/** What a table says of itself, without what it counts and its columns. */
function textsOf({ bytes: _, hash: __, rows: ___, alternates: ____, schema: _____, path: ______, ...texts }: Resource) {
  return texts;
}

type ColumnChange = Omit<TableChange, 'table'>;

function compareColumns(old: Resource, fresh: Resource): ColumnChange[] {
  const [before, after] = [namesOf(old), namesOf(fresh)];
  const kept = before.filter((name) => after.includes(name));
  const moved = movedColumns(kept, after);
  const removed = before.filter((name) => !after.includes(name));
  const placed = (kind: ChangeKind, names: readonly string[]) =>
    names.map((field) => ({ kind, field, old: placeOf(field, before), new: placeOf(field, after) }));
  return [
    ...placed('column_removed', removed),
    ...placed('column_moved', moved),
    ...placed(
      'column_added',
      after.filter((name) => !before.includes(name)),
    ),
    ...kept.flatMap((name) => compareColumn(old, fresh, name)),
  ];
}

const placeOf = (name: string, names: readonly string[]) =>
  names.includes(name) ? String(names.indexOf(name) + 1) : null;

/** Columns that were there and do not stand first, in their order: a column may come at the end only. */
const movedColumns = (kept: readonly string[], after: readonly string[]): string[] =>
  kept.filter((name, index) => after[index] !== name);

function compareColumn(old: Resource, fresh: Resource, name: string): ColumnChange[] {
  const [was, is] = [old, fresh].map(({ schema }) => schema.fields.find((field) => field.name === name) as Field) as [
    Field,
    Field,
  ];
  if (was.type !== is.type) return [{ kind: 'column_retyped', field: name, old: was.type, new: is.type }];
  const [before, after] = [conditionsOf(old, was), conditionsOf(fresh, is)];
  if (before !== after) return [{ kind: 'column_constrained', field: name, old: before, new: after }];
  return same(was, is) ? [] : [{ kind: 'description_changed', field: name, old: null, new: null }];
}

/** What values a column may have. Shape: `{"required":true,"enum":["national","local"]}`. */
function conditionsOf({ schema }: Resource, { name, constraints }: Field): string {
  const references = schema.foreignKeys?.filter((key) => JSON.stringify(key).includes(`"fields":["${name}"]`)) ?? [];
  return JSON.stringify({ ...constraints, ...(references.length > 0 ? { references } : {}) });
}
