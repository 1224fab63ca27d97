import type { PassageRow } from './passage.ts';

/** The passages of a record, in the order they were given; none gives an empty list. */
export type PassagesOf<P> = (recordType: string, recordId: string) => readonly P[];

/**
 * An index of passages by their record. One entry per record and no text of its own: there are hundreds of passages on a page.
 */
export function passagesByRecord<P extends Pick<PassageRow, 'record_type' | 'record_id'>>(
  passages: Iterable<P>,
): PassagesOf<P> {
  const types = new Map<string, Map<string, P[]>>();
  for (const passage of passages) {
    const records = types.get(passage.record_type) ?? new Map<string, P[]>();
    types.set(passage.record_type, records);
    const own = records.get(passage.record_id);
    if (own) own.push(passage);
    else records.set(passage.record_id, [passage]);
  }
  return (recordType, recordId) => types.get(recordType)?.get(recordId) ?? [];
}
