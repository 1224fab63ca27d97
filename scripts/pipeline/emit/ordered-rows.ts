import type { Rows } from '../../../src/model/rows.ts';
import type { Row } from './cell.ts';

/** The rows of a list in another order, made when they are asked for; `copies` stand in the place of some. */
export class OrderedRows implements Rows<Row> {
  readonly #rows: Rows<object>;
  readonly #copies: ReadonlyMap<number, Row>;
  readonly #order: Uint32Array;

  constructor(rows: Rows<object>, copies: ReadonlyMap<number, Row>, order: Uint32Array) {
    this.#rows = rows;
    this.#copies = copies;
    this.#order = order;
  }

  get length(): number {
    return this.#order.length;
  }

  at(index: number): Row | undefined {
    const place = this.#order.at(index);
    return place === undefined ? undefined : (this.#copies.get(place) ?? (this.#rows.at(place) as Row));
  }

  *[Symbol.iterator](): Generator<Row> {
    for (let i = 0; i < this.length; i++) yield this.at(i) as Row;
  }
}
