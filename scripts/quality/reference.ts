import type { Table } from '../../src/model/table.ts';
import { tables } from '../../src/model/tables.ts';
import type { Resource, TableFolder } from '../releases/descriptor.ts';

interface ForeignKey {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}

/** A column that refers to a table; where a column beside it names the kind of record, in the rows of that kind. */
export interface Reference {
  from: string;
  column: string;
  /** Shape: `{column: "subject_type", is: "commitment"}`. */
  when: { column: string; is: string } | null;
  to: { table: string; columns: readonly string[] };
}

const declared = ({ name, schema }: Resource): Reference[] =>
  ((schema.foreignKeys ?? []) as ForeignKey[]).map(({ fields, reference }) => ({
    from: name,
    column: fields[0] ?? '',
    when: null,
    to: { table: reference.resource ?? name, columns: [reference.fields[0] ?? ''] },
  }));

/** Tables by the word for one of their rows. Shape: `{"commitment": "commitments", …}`. */
const tableOfKind = new Map((Object.values(tables) as unknown as Table[]).map(({ record, name }) => [record, name]));

/** Data packages have no word for a reference whose table another column names: each kind is a reference of its own. */
function byKind({ name, schema }: Resource, { descriptor }: TableFolder): Reference[] {
  const names = schema.fields.map((field) => field.name);
  const pairs = names.filter((column) => column.endsWith('_type') && names.includes(column.replace(/_type$/, '_id')));
  return pairs.flatMap((type) =>
    descriptor.resources.flatMap((target) =>
      [...tableOfKind]
        .filter(([, table]) => table === target.name)
        .map(([is]) => ({
          from: name,
          column: type.replace(/_type$/, '_id'),
          when: { column: type, is },
          to: { table: target.name, columns: target.schema.primaryKey },
        })),
    ),
  );
}

/** Every reference of the tables of a folder: the foreign keys of its data package, and the ids beside which a type stands. */
export const referencesOf = (folder: TableFolder): Reference[] =>
  folder.descriptor.resources.flatMap((resource) => [...declared(resource), ...byKind(resource, folder)]);
