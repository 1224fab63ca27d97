import { hash } from 'node:crypto';
import type { PassageRow } from '../../../src/model/passage.ts';

type Told = Pick<PassageRow, 'record_type' | 'record_id' | 'field' | 'source_id' | 'line_start' | 'column_start'>;

/**
 * The id of a passage: a hash of the record, the field and the place, the same while they are.
 *
 * There are hundreds for each page, so that each is a text of its own letters: a slice of a hash keeps all of it in memory.
 */
export const passageId = ({ record_type, record_id, field, source_id, line_start, column_start }: Told): string => {
  const told = `${record_type}|${record_id}|${field}|${source_id}|${line_start}|${column_start}`;
  letters.write(hash('sha256', told), 2, 'latin1');
  return letters.toString('latin1', 0, 18);
};
const letters = Buffer.from(`p-${'0'.repeat(64)}`, 'latin1');

/** The same place, as that of a value of another record or field. */
export function reissue(passage: PassageRow, told: Partial<PassageRow>): PassageRow {
  const moved = { ...passage, ...told };
  return { ...moved, passage_id: passageId(moved) };
}
