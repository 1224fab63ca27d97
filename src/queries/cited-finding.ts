import type { CitedRecord } from '../format/citations.ts';
import { dataLanguage, inDataLanguage } from '../format/data-text.ts';
import { href } from '../format/urls.ts';
import type { FindingRecord } from '../model/records.ts';
import { site } from '../site.ts';
import type { Language } from '../strings/routes.ts';
import { wordsIn } from '../strings/words.ts';
import { releasedVersion } from './data-files.ts';
import { sourceById } from './sources.ts';

/** What the citation of a finding says: its message, and the captures with the lines that it rests on. */
export async function citedFinding(lang: Language, finding: FindingRecord): Promise<CitedRecord> {
  const { chrome } = wordsIn(lang);
  const captures = [...Map.groupBy(finding.passages, ({ source_id }) => source_id)].map(async ([id, passages]) => ({
    id,
    day: (await sourceById(id))?.captured_on ?? null,
    lines: [...new Set(passages.map(({ line_start, line_end }) => chrome.line(line_start, line_end)))].join(', '),
  }));
  return {
    id: finding.finding_id,
    // A title stands within a sentence.
    title: inDataLanguage(finding[`message_${dataLanguage(lang)}`].replace(/\.$/, ''), lang),
    publisher: site.name,
    version: releasedVersion(),
    url: new URL(href(lang, 'findings', finding.finding_id), import.meta.env.SITE ?? 'http://localhost').href,
    captures: await Promise.all(captures),
  };
}
