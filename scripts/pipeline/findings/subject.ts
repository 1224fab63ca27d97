import type { SourceRow } from '../../../src/model/source.ts';
import type { Found } from './rule.ts';

/** What a page is of, as the subject of a finding. */
export const subjectOf = ({ record_type, record_id }: SourceRow): Found['subject'] => ({
  subject_type: record_type,
  subject_id: record_id,
});
