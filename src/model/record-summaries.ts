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

/** The captures that a commitment was read from: of its own page, and sheets. A page that only names it in a list says when that list was captured, and nothing of the commitment. Shape: `["003_dc089b18fe7aed46"]`. */
export function ownSources({ captures, source_ids, listings }: SourcesOfCommitment): string[] {
  const captured = new Set(captures.map(({ source_id }) => source_id));
  const listing = new Set(listings.map(({ source_id }) => source_id));
  const own = source_ids.filter((id) => captured.has(id) || !listing.has(id));
  return own.length > 0 ? own : [...listing];
}
export type SourcesOfCommitment = Pick<CommitmentRecord, 'source_ids'> &
  Record<'captures' | 'listings', readonly { source_id: string }[]>;

/**
 * Of a commitment what pages other than its own need: lists, counts, links. All its words and passages are read from its file when its
 * own page is made, so that a build does not hold those of all.
 */
export function summariseCommitment(record: CommitmentRecord) {
  const { passages, sections, differences, captures, indicators, ...rest } = record;
  return {
    ...rest,
    title_source: titleSource(record),
    captures: captures.map(({ source_id }) => ({ source_id })),
    /** Its sections without their text. */
    outline: sections.map(({ section_id, part, heading }) => ({ section_id, part, heading })),
  };
}
export type CommitmentSummary = ReturnType<typeof summariseCommitment>;

/** Of a source all but its lines. */
export const summariseSource = ({ text_lines, ...row }: SourceRecord): SourceRow => row;
