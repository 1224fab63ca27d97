import type { PassageRow } from './passage.ts';
import type { Rows } from './rows.ts';

/** The passages of a record, in the order they were given; none gives an empty list. */
export type PassagesOf<P> = (recordType: string, recordId: string) => P[];

/**
 * An index of passages by their record. It holds no passage, only where the last of each record stands, and for every passage
 * where the one before it of the same record does: there are hundreds of passages on a page.
 */
export function passagesByRecord<P extends Pick<PassageRow, 'record_type' | 'record_id'>>(
  passages: Rows<P>,
): PassagesOf<P> {
  const types = new Map<string, Map<string, number>>();
  /** Places from 1; 0: there is none before. */
  const before = new Uint32Array(passages.length);
  let place = 0;
  for (const { record_type, record_id } of passages) {
    const records = types.get(record_type) ?? new Map<string, number>();
    types.set(record_type, records);
    before[place++] = records.get(record_id) ?? 0;
    records.set(record_id, place);
  }
  return (recordType, recordId) => {
    const own: P[] = [];
    for (let at = types.get(recordType)?.get(recordId) ?? 0; at > 0; at = before[at - 1] as number)
      own.push(passages.at(at - 1) as P);
    return own.reverse();
  };
}
