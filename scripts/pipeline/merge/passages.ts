import { createHash } from 'node:crypto';
import type { PassageRow } from '../../../src/model/passage.ts';

type Told = Pick<PassageRow, 'record_type' | 'record_id' | 'field' | 'source_id' | 'line_start' | 'column_start'>;

/** The id of a passage: a hash of the record, the field and the place, the same while they are. */
export const passageId = ({ record_type, record_id, field, source_id, line_start, column_start }: Told): string => {
  const told = [record_type, record_id, field, source_id, line_start, column_start].join('|');
  return `p-${createHash('sha256').update(told).digest('hex').slice(0, 16)}`;
};

/** The same place, as that of a value of another record or field. */
export function reissue(passage: PassageRow, told: Partial<PassageRow>): PassageRow {
  const moved = { ...passage, ...told };
  return { ...moved, passage_id: passageId(moved) };
}
