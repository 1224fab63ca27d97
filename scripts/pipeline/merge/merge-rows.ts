import type { PassageRow } from '../../../src/model/passage.ts';
import { type AnyRow, cells, type Held } from './held.ts';

/** One row of all that have its key, the first first; what it does not say is filled from the others, in order. */
export function mergeRows(held: readonly Held[]): AnyRow {
  const [first = {}, ...others] = held.map(({ row }) => cells(row));
  const merged: AnyRow = { ...first };
  for (const other of others) {
    // Start and end of a commitment are filled from the part of the page that the shown one is from.
    const otherPart = merged.dates_stated_in != null && merged.dates_stated_in !== other.dates_stated_in;
    const before = { ...merged };
    for (const [column, value] of Object.entries(other)) {
      const group = dateGroup(column);
      if (group && otherPart) continue;
      // A date is filled whole or not at all, so that its five columns stay those of one text.
      if (merged[column] === null && (!group || before[`${group}_verbatim`] === null)) merged[column] = value;
    }
  }
  return merged;
}

const dateGroup = (column: string) => /^(.*)_(?:verbatim|edtf|earliest|latest|precision)$/.exec(column)?.[1];

/** The passages of the values that were kept, one for each place. */
export function passagesOf(merged: AnyRow, held: readonly Held[]): PassageRow[] {
  const [first, ...others] = held;
  if (first && others.length === 0) return [...first.row.passages];
  const kept = new Map<string, PassageRow>();
  for (const { row } of held)
    for (const passage of row.passages)
      if (cells(row)[passage.field] === merged[passage.field] && !kept.has(passage.passage_id))
        kept.set(passage.passage_id, passage);
  return [...kept.values()];
}
