import type { PassageRow } from '../../../src/model/passage.ts';
import { type AnyRow, cells, type Held } from './held.ts';

/** One row of all that have its key, the first first; what it does not say is filled from the others, in order. */
export function mergeRows(held: readonly Held[]): AnyRow {
  // Lists of many pages give one and the same row (`shared-rows.ts`).
  const [first = {}, ...others] = new Set(held.map(({ row }) => cells(row)));
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
  const kept = held.flatMap(({ row }) => row.passages.filter(({ field }) => cells(row)[field] === merged[field]));
  const sources = new Set(held.map(({ page }) => page.source.source_id));
  // Two rows of one source can be of one place; ids are worked out only then.
  if (sources.size === held.length) return kept;
  const ids = new Set<string>();
  return kept.filter(({ passage_id }) => !ids.has(passage_id) && ids.add(passage_id));
}
