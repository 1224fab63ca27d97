import { createHash } from 'node:crypto';
import type { DifferenceRow } from '../../../src/model/difference.ts';
import type { PassageRow } from '../../../src/model/passage.ts';
import type { SourceRow } from '../../../src/model/source.ts';
import { tidy } from './held.ts';
import { reissue } from './passages.ts';

/** What one capture says, and where; `value` is `null` where it says nothing. */
export interface Side {
  source: SourceRow;
  value: string | null;
  passages: readonly PassageRow[];
}

/** What differs: a field of a record or of one of its parts. */
export type About = Pick<DifferenceRow, 'record_type' | 'record_id' | 'item_type' | 'item_id' | 'field'>;

export interface Difference {
  row: DifferenceRow;
  passages: PassageRow[];
  /** What the other side was read from, as its page gave it, and as it is now. */
  from: readonly PassageRow[];
  to: readonly PassageRow[];
}

const placeOf = (one: PassageRow) => [one.source_id, one.line_start, one.column_start, one.field].join(':');

/** Collects differences: each once, however many older captures say the same. */
export class Differences {
  readonly found: Difference[] = [];
  readonly #said = new Map<string, string>();

  add(about: About, shown: Side, other: Side): void {
    const values = [shown.value, other.value].map((value) => (value === null ? '' : tidy(value)));
    const said = [...Object.values(about), ...values].join('|');
    const before = this.#said.get(said);
    if (before !== undefined && before !== other.source.source_id) return;
    this.#said.set(said, other.source.source_id);
    const places = [...shown.passages, '|', ...other.passages].map((one) =>
      typeof one === 'string' ? one : placeOf(one),
    );
    const hash = createHash('sha256').update(places.join(' ')).digest('hex').slice(0, 8);
    const difference_id = `${about.record_id}.${about.item_type}.${about.field}.${hash}`;
    const passagesAs = (field: string, side: Side) =>
      side.value === null
        ? []
        : side.passages.map((one, i) =>
            reissue(one, { record_type: 'difference', record_id: difference_id, field, position: i + 1 }),
          );
    const to = passagesAs('other_value', other);
    this.found.push({
      row: {
        difference_id,
        ...about,
        kind: shown.value === null || other.value === null ? 'only_in_one' : 'changed',
        source_id: shown.source.source_id,
        value: shown.value,
        other_source_id: other.source.source_id,
        other_value: other.value,
      },
      passages: [...passagesAs('value', shown), ...to],
      from: other.passages,
      to,
    });
  }
}
