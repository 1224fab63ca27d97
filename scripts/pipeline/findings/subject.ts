import type { SourceRow } from '../../../src/model/source.ts';
import type { Found } from './rule.ts';

/** A source that gives a record: a report does not, and is no subject of findings. */
export type RecordSource = SourceRow & { record_type: Exclude<SourceRow['record_type'], 'report'>; record_id: string };

export const isRecord = (source: SourceRow): source is RecordSource =>
  source.record_type !== 'report' && source.record_id !== null;

/** What a page is of, as the subject of a finding. */
export const subjectOf = ({ record_type, record_id }: RecordSource): Found['subject'] => ({
  subject_type: record_type,
  subject_id: record_id,
});
