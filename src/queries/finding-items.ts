import { dataColumn } from '../format/data-text.ts';
import { href } from '../format/urls.ts';
import type { FindingRecord } from '../model/records.ts';
import { type Language, rulesSegment } from '../strings/routes.ts';
import { findingRuleById } from './finding-rules.ts';
import { quotationsOf } from './quotations.ts';
import { titleLanguageOf } from './sources.ts';
import { subjectOf } from './subjects.ts';

/** What an entry of a list of findings shows: the finding, the record it is about and the rule that found it. */
export async function findingItem(lang: Language, finding: FindingRecord) {
  const rule = findingRuleById(finding.rule);
  return {
    finding,
    subject: await subjectOf(lang, finding.subject_type, finding.subject_id),
    quotations: quotationsOf(finding.passages),
    /** What a finding quotes is mostly of the body of a page. */
    quotationLang: await titleLanguageOf(finding.passages[0]?.source_id),
    rule: rule && {
      title: dataColumn(rule, 'title', lang),
      href: `${href(lang, 'findings', rulesSegment(lang))}#${rule.rule}`,
    },
  };
}
