import type { PassageRow } from '../../../src/model/passage.ts';
import { PackedPassage, type PackedPassages } from './packed-passages.ts';

/** Which passages are published: a row may be read and not kept, and then its places lead to nothing. */
export class PublishedPassages {
  /** A byte for each passage of a source, in the order it was read. */
  readonly #bySource = new Map<PackedPassages, Uint8Array>();
  /** Those of rows that are shown under another id than their page gave them. */
  readonly #others = new Set<string>();

  constructor(passages: Iterable<PassageRow>) {
    for (const one of passages)
      if (one instanceof PackedPassage) this.#marksOf(one.list)[one.index] = 1;
      else this.#others.add(one.passage_id);
  }

  #marksOf(list: PackedPassages): Uint8Array {
    const known = this.#bySource.get(list);
    if (known) return known;
    const marks = new Uint8Array(list.count);
    this.#bySource.set(list, marks);
    return marks;
  }

  has(passage: PassageRow): boolean {
    return passage instanceof PackedPassage && this.#bySource.get(passage.list)?.[passage.index] === 1;
  }

  /** Whether a passage that no page gave under this id is published. */
  hasId(passageId: string): boolean {
    return this.#others.has(passageId);
  }
}
