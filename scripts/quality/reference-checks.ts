import { join } from 'node:path';
import { type Cells, readCells } from '../releases/csv-cells.ts';
import { type Resource, resourceNamed, type TableFolder } from '../releases/descriptor.ts';
import { keyNumber } from './key-numbers.ts';
import { type Reference, referencesOf } from './reference.ts';
import type { Tally } from './tally.ts';
import { tellable } from './tellable.ts';

interface Looked extends Reference {
  at: number;
  typeAt: number;
  /** Numbers of the values that were not seen yet where they point. */
  wanted: Set<number>;
  checked: number;
}

const placesOf = (folder: TableFolder, table: string, columns: readonly string[]): number[] => {
  const fields = resourceNamed(folder, table)?.schema.fields ?? [];
  return columns.map((column) => fields.findIndex(({ name }) => name === column));
};

const applies = ({ when, typeAt }: Looked, cells: Cells) => when === null || cells[typeAt] === when.is;

/**
 * Gathers the values that refer to other tables while those are read, then looks for them where they point.
 *
 * A number is held for each value that refers, and no text: a text read from a piece of a file would keep the piece.
 */
export class References {
  readonly #folder: TableFolder;
  readonly #all: Looked[];

  constructor(folder: TableFolder) {
    this.#folder = folder;
    this.#all = referencesOf(folder).map((reference) => {
      const [at = -1, typeAt = -1] = placesOf(folder, reference.from, [reference.column, reference.when?.column ?? '']);
      return { ...reference, at, typeAt, wanted: new Set(), checked: 0 };
    });
  }

  /** Takes the rows of a table, one by one. */
  readerOf(table: string): (cells: Cells) => void {
    const own = this.#all.filter(({ from }) => from === table);
    return (cells) => {
      for (const reference of own) {
        const value = cells[reference.at] ?? '';
        if (value === '' || !applies(reference, cells)) continue;
        reference.wanted.add(keyNumber(value));
        reference.checked++;
      }
    };
  }

  /** Holds the values that refer, and not those that could be referred to: few passages of many are. */
  check(tally: Tally): void {
    for (const resource of this.#folder.descriptor.resources) this.#look(resource);
    for (const { checked } of this.#all) tally.see('foreign_keys', null, checked);
    for (const table of new Set(this.#all.flatMap(({ from, wanted }) => (wanted.size > 0 ? [from] : []))))
      this.#tell(table, tally);
  }

  #look({ name, path }: Resource): void {
    const open = this.#all
      .filter(({ to, wanted }) => to.table === name && wanted.size > 0)
      .map(({ to, wanted }) => ({ at: placesOf(this.#folder, name, to.columns), wanted }));
    if (open.length === 0) return;
    for (const cells of readCells(join(this.#folder.folder, path))) {
      for (const { at, wanted } of open) wanted.delete(keyNumber(at.map((place) => cells[place]).join(':')));
      if (open.every(({ wanted }) => wanted.size === 0)) return;
    }
  }

  /** Reads a table once more for the rows that lead to nothing, each value once. */
  #tell(table: string, tally: Tally): void {
    const broken = this.#all.filter(({ from, wanted }) => from === table && wanted.size > 0);
    for (const cells of readCells(join(this.#folder.folder, resourceNamed(this.#folder, table)?.path ?? '')))
      for (const reference of broken) {
        const { column, to, at, wanted } = reference;
        const value = cells[at] ?? '';
        if (!applies(reference, cells) || !wanted.delete(keyNumber(value))) continue;
        const expected = `a value that is in ${to.table}.${to.columns.join(':')}`;
        tally.see('foreign_keys', { table, column, row: null, found: tellable(value), expected }, 0);
      }
  }
}
