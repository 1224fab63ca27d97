/**
 * The rows of one table: an array, or a list that makes each row when it is asked for and holds none. Of passages there are
 * hundreds for each page.
 */
export interface Rows<T> extends Iterable<T> {
  readonly length: number;
  at: (index: number) => T | undefined;
  /** Places of the rows by their key, from a list that knows them without making its rows; throws where two have one key. */
  keyOrder?: () => Uint32Array;
}

/** Rows that are still being brought together. */
export interface GrowingRows<T> extends Rows<T> {
  push: (row: T) => unknown;
  filter: (keep: (row: T) => boolean) => GrowingRows<T>;
  map: <U>(make: (row: T) => U) => U[];
}
