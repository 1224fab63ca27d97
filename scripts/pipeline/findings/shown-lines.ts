import type { PassageRow } from '../../../src/model/passage.ts';
import type { Dataset } from '../../../src/model/tables.ts';

/** Where a passage stands. Shape: `"003_dc089b18fe7aed46:65:51:65:55"` */
export const placeOf = (one: PassageRow): string =>
  [one.source_id, one.line_start, one.column_start, one.line_end, one.column_end].join(':');

/**
 * Whether something shown was read from the line of a passage. Answers that another capture overrules are not shown, nor is what a newer one says in
 * other words, though the rest of its line may be: of `Plan 2019-2021` the year it begins, where the plan is now `2019-2022`.
 */
export function shownLines({ passages, observations, differences }: Dataset): (passage: PassageRow) => boolean {
  const overruled = new Set(observations.filter(({ shown }) => !shown).map(({ observation_id }) => observation_id));
  const lines = new Set<string>();
  const changed = new Set(
    differences.filter(({ kind }) => kind === 'changed').map(({ difference_id }) => difference_id),
  );
  const replaced = new Set<string>();
  for (const one of passages) {
    const { record_type, record_id, field, source_id, line_start, line_end } = one;
    if (record_type === 'difference' && field === 'other_value' && changed.has(record_id)) replaced.add(placeOf(one));
    if (record_type === 'difference' || (record_type === 'observation' && overruled.has(record_id))) continue;
    for (let line = line_start; line <= line_end; line++) lines.add(`${source_id}:${line}`);
  }
  return (passage) => lines.has(`${passage.source_id}:${passage.line_start}`) && !replaced.has(placeOf(passage));
}
