import type { CommitmentRecord, SourceRecord } from '../model/records.ts';
import { readRecordFile } from './data-files.ts';
import { keepLast } from './once.ts';

/** As many records of a kind as are held: those of the commitments on a page of a list, and the pages that come after it. */
const most = 150;

/** Reads records of a folder of content/, which were held against their schema when the collections were made, and keeps the last ones. */
const reader = <T>(folder: string): ((id: string) => T) =>
  keepLast(most, (id: string) => JSON.parse(readRecordFile(folder, id).toString('utf8')) as T);

/** A commitment with all its words and passages. */
export const wholeCommitment = reader<CommitmentRecord>('commitments');

/** A source with the lines of one of its files. Shape of the id: `"003_dc089b18fe7aed46"`, `"x_csv.2"`. */
export const wholeSource = reader<SourceRecord>('sources');
