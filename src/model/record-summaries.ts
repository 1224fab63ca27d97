import type { CommitmentRecord, SourceRecord } from './records.ts';
import type { SourceRow } from './source.ts';

/** The source that the title of a commitment is from, whose languages its texts are in: other sources may only list it. Shape: `"003_dc089b18fe7aed46"`. */
export const titleSource = ({ commitment_id, passages, source_ids, listings }: CommitmentRecord): string | undefined =>
  passages.find(
    ({ record_type, record_id, field }) =>
      record_type === 'commitment' && record_id === commitment_id && field === 'title',
  )?.source_id ??
  source_ids[0] ??
  listings[0]?.source_id;

/**
 * Of a commitment what pages other than its own need: lists, counts, links. All its words and passages are read from its file when its
 * own page is made, so that a build does not hold those of all.
 */
export function summariseCommitment(record: CommitmentRecord) {
  const { passages, sections, differences, captures, indicators, ...rest } = record;
  return {
    ...rest,
    title_source: titleSource(record),
    /** Its sections without their text. */
    outline: sections.map(({ section_id, part, heading }) => ({ section_id, part, heading })),
  };
}
export type CommitmentSummary = ReturnType<typeof summariseCommitment>;

/** Of a source all but its lines. */
export const summariseSource = ({ text_lines, ...row }: SourceRecord): SourceRow => row;
