import { byPlace, isOpen } from '../format/open-findings.ts';
import { severities } from '../model/finding.ts';
import type { CommitmentSummary } from '../model/record-summaries.ts';
import type { Language } from '../strings/routes.ts';
import { titleLanguageOf } from './sources.ts';
import { subjectOf } from './subjects.ts';

/** As many findings as a page about something else shows; all are on the pages of their records. */
const most = 6;

/** How many findings that are not dismissed some commitments have, and the first of them, contradictions before what weighs less. */
export async function summariseFindings(lang: Language, records: readonly CommitmentSummary[]) {
  const findings = records.flatMap((record) => record.findings.filter(isOpen).toSorted(byPlace));
  const ranked = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const first = ranked.slice(0, most).map(async (finding) => ({
    finding,
    subject: await subjectOf(lang, finding.subject_type, finding.subject_id),
    quotationLang: await titleLanguageOf(finding.passages[0]?.source_id),
  }));
  return { count: findings.length, first: await Promise.all(first) };
}
