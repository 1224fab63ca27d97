import type { CommitmentRecord, SourceRecord } from './records.ts';
import type { SourceRow } from './source.ts';

/**
 * Of a commitment what pages other than its own need: lists, counts, links. All its words and passages are read from its file when its
 * own page is made, so that a build does not hold those of all.
 */
export function summariseCommitment(record: CommitmentRecord) {
  const { passages, sections, differences, captures, indicators, ...rest } = record;
  return {
    ...rest,
    /** Its sections without their text. */
    outline: sections.map(({ section_id, part, heading }) => ({ section_id, part, heading })),
  };
}
export type CommitmentSummary = ReturnType<typeof summariseCommitment>;

/** Of a source all but its lines. */
export const summariseSource = ({ text_lines, ...row }: SourceRecord): SourceRow => row;
