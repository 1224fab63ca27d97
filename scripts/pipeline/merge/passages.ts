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

/** The id as two numbers of 32 bits. Shape: `"p-4f3d2a1b9c8e7d6f"` → `[0x4f3d2a1b, 0x9c8e7d6f]`. */
export const idNumbers = (id: string): [number, number] => [
  Number.parseInt(id.slice(2, 10), 16),
  Number.parseInt(id.slice(10), 16),
];

/** A passage with each of its columns worked out. */
export const rowOf = (one: PassageRow): PassageRow => ({
  passage_id: one.passage_id,
  record_type: one.record_type,
  record_id: one.record_id,
  field: one.field,
  position: one.position,
  source_id: one.source_id,
  line_start: one.line_start,
  column_start: one.column_start,
  line_end: one.line_end,
  column_end: one.column_end,
  quotation: one.quotation,
});

/** The same place, as that of a value of another record or field. */
export function reissue(passage: PassageRow, told: Partial<PassageRow>): PassageRow {
  const moved = { ...rowOf(passage), ...told };
  return { ...moved, passage_id: passageId(moved) };
}
