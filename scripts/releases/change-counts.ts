import type { Change, RowCounts } from '../../src/model/release.ts';

/** Counts the rows of each table while changes pass by, in their order. */
export class ChangeCounts {
  readonly tables = new Map<string, RowCounts>();
  #last = '';

  see({ table, kind, recordId }: Change): void {
    if (table === null || recordId === null) return;
    const counts = this.tables.get(table) ?? { added: 0, removed: 0, changed: 0 };
    this.tables.set(table, counts);
    const row = `${table}:${recordId}`;
    if (kind === 'row_added') counts.added++;
    else if (kind === 'row_removed') counts.removed++;
    else if (row !== this.#last) counts.changed++;
    this.#last = row;
  }
}
