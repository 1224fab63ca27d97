import type { PassageRow } from '../../../src/model/passage.ts';
import type { GrowingRows } from '../../../src/model/rows.ts';
import { PackedPassage, type PackedPassages } from './packed-passages.ts';
import { idNumbers } from './passages.ts';

/** No source has so many passages: where a passage stands is its source’s number times this, plus its place there. */
const most = 2 ** 24;

/** The passages of all sources: where each stands, as one number. The few that are of no source as it was read are kept as rows. */
export class PassageTable implements GrowingRows<PassageRow> {
  readonly #places: number[] = [];
  readonly #rows: PassageRow[] = [];
  readonly #lists: PackedPassages[] = [];
  readonly #numbers = new Map<PackedPassages, number>();

  get length(): number {
    return this.#places.length;
  }

  push(row: PassageRow): void {
    if (row instanceof PackedPassage) this.#places.push(this.#numberOf(row.list) * most + row.index);
    else this.#places.push(-this.#rows.push(row));
  }

  at(index: number): PassageRow | undefined {
    const place = this.#places.at(index);
    if (place === undefined) return undefined;
    if (place < 0) return this.#rows[-place - 1];
    return new PackedPassage(this.#lists[Math.floor(place / most)] as PackedPassages, place % most);
  }

  *[Symbol.iterator](): Generator<PassageRow> {
    for (let i = 0; i < this.length; i++) yield this.at(i) as PassageRow;
  }

  filter(keep: (row: PassageRow) => boolean): PassageTable {
    const kept = new PassageTable();
    for (const row of this) if (keep(row)) kept.push(row);
    return kept;
  }

  map<U>(make: (row: PassageRow) => U): U[] {
    return Array.from(this, make);
  }

  /** Ids are numbers of 64 bits, in two halves. Throws where two passages have one. */
  keyOrder(): Uint32Array {
    const first = new Uint32Array(this.length);
    const second = new Uint32Array(this.length);
    for (let i = 0; i < this.length; i++) [first[i], second[i]] = numbersOf(this.at(i) as PassageRow);
    const compare = (a: number, b: number) =>
      (first[a] as number) - (first[b] as number) || (second[a] as number) - (second[b] as number);
    const order = Uint32Array.from(first.keys()).sort(compare);
    const twice = order.find((place, i) => i > 0 && compare(order[i - 1] as number, place) === 0);
    if (twice !== undefined) throw new Error(`passages[${this.at(twice)?.passage_id}]: two rows have this key`);
    return order;
  }

  #numberOf(list: PackedPassages): number {
    const known = this.#numbers.get(list);
    if (known !== undefined) return known;
    this.#numbers.set(list, this.#lists.length);
    return this.#lists.push(list) - 1;
  }
}

const numbersOf = (row: PassageRow): [number, number] =>
  row instanceof PackedPassage ? row.idNumbers : idNumbers(row.passage_id);
