import { join } from 'node:path';
import { readCells } from '../releases/csv-cells.ts';
import { type Resource, resourceNamed, type TableFolder } from '../releases/descriptor.ts';
import type { Tally } from './tally.ts';
import { tellable } from './tellable.ts';

interface ForeignKey {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}

/** A column that refers, the one it refers to, and the values that were not seen there yet. */
interface Reference {
  from: string;
  column: string;
  to: { table: string; column: string };
  wanted: Set<string>;
  checked: number;
}

/** Gathers the values that refer to other tables while those are read, then looks for them where they point. */
export class References {
  readonly #all: Reference[];

  constructor({ descriptor }: TableFolder) {
    this.#all = descriptor.resources.flatMap(({ name, schema }) =>
      ((schema.foreignKeys ?? []) as ForeignKey[]).map(({ fields, reference }) => ({
        from: name,
        column: fields[0] ?? '',
        to: { table: reference.resource ?? name, column: reference.fields[0] ?? '' },
        wanted: new Set<string>(),
        checked: 0,
      })),
    );
  }

  columnsOf = (table: string): ReadonlySet<string> =>
    new Set(this.#all.flatMap(({ from, column }) => (from === table ? [column] : [])));

  want(table: string, column: string, value: string): void {
    for (const reference of this.#all) {
      if (reference.from !== table || reference.column !== column) continue;
      reference.wanted.add(value);
      reference.checked++;
    }
  }

  /** Holds the values that refer, and not those that could be referred to: few passages of many are. */
  check(folder: TableFolder, tally: Tally): void {
    for (const resource of folder.descriptor.resources) this.#look(folder, resource);
    for (const { from, column, to, wanted, checked } of this.#all) {
      tally.see('foreign_keys', null, checked);
      const expected = `a value that is in ${to.table}.${to.column}`;
      for (const value of wanted) {
        const wrong = { table: from, column, row: null, found: tellable(value), expected };
        tally.see('foreign_keys', wrong, 0);
      }
    }
  }

  #look(folder: TableFolder, { name, path }: Resource): void {
    const open = this.#all.filter(({ to, wanted }) => to.table === name && wanted.size > 0);
    const fields = resourceNamed(folder, name)?.schema.fields ?? [];
    const places = open.map(({ to, wanted }) => ({
      at: fields.findIndex((field) => field.name === to.column),
      wanted,
    }));
    if (places.length === 0) return;
    for (const cells of readCells(join(folder.folder, path))) {
      for (const { at, wanted } of places) wanted.delete(cells[at] ?? '');
      if (places.every(({ wanted }) => wanted.size === 0)) return;
    }
  }
}
