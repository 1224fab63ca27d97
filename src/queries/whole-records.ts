import type { CommitmentRecord, SourceRecord } from '../model/records.ts';
import { readRecordFile } from './data-files.ts';

/** As many records of a kind as are held: those of the commitments on a page of a list, and the pages that come after it. */
const most = 150;

/** Reads records of a folder of content/, which were held against their schema when the collections were made, and keeps the last ones. */
function reader<T>(folder: string): (id: string) => T {
  const kept = new Map<string, T>();
  return (id) => {
    const record = kept.get(id) ?? (JSON.parse(readRecordFile(folder, id).toString('utf8')) as T);
    // The last one that was asked for is the last to go.
    kept.delete(id);
    kept.set(id, record);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return record;
  };
}

/** A commitment with all its words and passages. */
export const wholeCommitment = reader<CommitmentRecord>('commitments');

/** A source with the lines of one of its files. Shape of the id: `"003_dc089b18fe7aed46"`, `"x_csv.2"`. */
export const wholeSource = reader<SourceRecord>('sources');
