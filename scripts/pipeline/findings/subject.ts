import type { FindingRow } from '../../../src/model/finding.ts';
import type { SourceRow } from '../../../src/model/source.ts';

/** What a finding is about. Shape: `{subject_type: "commitment", subject_id: "GE0086"}`. */
export type Subject = Pick<FindingRow, 'subject_type' | 'subject_id'>;

/** A source that gives one record: a report gives none and a sheet many, and neither is the subject of a finding. */
export type RecordSource = SourceRow & {
  record_type: Exclude<SourceRow['record_type'], 'report' | 'sheet'>;
  record_id: string;
};

export const isRecord = (source: SourceRow): source is RecordSource =>
  source.record_type !== 'report' && source.record_type !== 'sheet' && source.record_id !== null;

/** What a page is of, as the subject of a finding. */
export const subjectOf = ({ record_type, record_id }: RecordSource): Subject => ({
  subject_type: record_type,
  subject_id: record_id,
});
