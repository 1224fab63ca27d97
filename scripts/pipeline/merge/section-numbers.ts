import { cells, type Held, placeOfRow } from './held.ts';
import { rekey } from './rekey.ts';

/**
 * Numbers the sections of one record when they come from several captures: those of the first keep their numbers, those
 * that another fills in keep theirs where they are free, and else come behind the last.
 */
export class SectionNumbers {
  readonly #taken = new Set<number>();

  /** The row under its number; figures follow the sections they stand in. */
  number(held: Held, moved: Map<string, string | null>): Held {
    const row = cells(held.told);
    if (held.told.table === 'figures') {
      const section_id = moved.get(`${held.page.source.source_id} section ${row.section_id}`);
      return section_id ? { ...held, row: rekey(held.told, { section_id }) } : held;
    }
    if (held.told.table !== 'sections') return held;
    const own = Number(row.position);
    const position = this.#taken.has(own) ? Math.max(...this.#taken) + 1 : own;
    this.#taken.add(position);
    if (position === own) return held;
    const section_id = `${row.subject_id}-S${position}`;
    moved.set(placeOfRow(held.page, held.told), section_id);
    return { ...held, row: rekey(held.told, { section_id, position }) };
  }
}
