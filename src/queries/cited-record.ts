import type { CitedRecord } from '../format/citations.ts';
import { href } from '../format/urls.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import { site } from '../site.ts';
import type { Language } from '../strings/routes.ts';
import { releasedVersion } from './data-files.ts';
import { sourceById } from './sources.ts';

/** What the citation of a commitment says, with the days of its captures as far as they are known. */
export async function citedRecord(
  lang: Language,
  commitment: Pick<CommitmentSummary, 'commitment_id' | 'title' | 'listings' | 'source_ids'>,
): Promise<CitedRecord> {
  const listed = commitment.listings.map(({ source_id }) => source_id);
  const sourceIds = commitment.source_ids.length > 0 ? commitment.source_ids : [...new Set(listed)];
  const captures = await Promise.all(
    sourceIds.map(async (id) => ({ id, day: (await sourceById(id))?.captured_on ?? null })),
  );
  return {
    id: commitment.commitment_id,
    title: commitment.title,
    publisher: site.name,
    version: releasedVersion(),
    url: new URL(href(lang, 'commitments', commitment.commitment_id), import.meta.env.SITE ?? 'http://localhost').href,
    captures,
  };
}
