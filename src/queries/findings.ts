import { isOpen, placesOf } from '../format/open-findings.ts';
import { severities } from '../model/finding.ts';
import type { FindingRecord } from '../model/records.ts';
import { allCommitments } from './commitments.ts';
import { allMembers } from './members.ts';
import { byText, once } from './once.ts';
import { allPlans } from './plans.ts';

/** Those that were dismissed come last. */
const rank = (finding: FindingRecord): number =>
  isOpen(finding) ? severities.indexOf(finding.severity) : severities.length;

/** As many findings as one page of the list shows: it comes with the first answer of a host. */
export const findingsPerPage = 36;

/** Every finding once, contradictions first and dismissed ones last, then by subject, rule and place. */
export const allFindings = once(async (): Promise<FindingRecord[]> => {
  const records = [...(await allCommitments()), ...(await allPlans()), ...(await allMembers())];
  const unique = new Map(records.flatMap((record) => record.findings).map((finding) => [finding.finding_id, finding]));
  return [...unique.values()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      byText(a.subject_id, b.subject_id) ||
      byText(a.rule, b.rule) ||
      byText(placesOf(a), placesOf(b)) ||
      byText(a.finding_id, b.finding_id),
  );
});

/** Every finding that counts in totals. */
export const openFindings = once(async () => (await allFindings()).filter(isOpen));

/** The first findings of as many different rules, each of another record, as there are; then those that are left. */
export function differentFindings(findings: readonly FindingRecord[], count: number): FindingRecord[] {
  const [subjects, rules] = [new Set<string>(), new Set<string>()];
  const different = findings.filter(({ subject_id, rule }) => {
    if (subjects.has(subject_id) || rules.has(rule)) return false;
    return subjects.add(subject_id) && rules.add(rule);
  });
  return [...new Set([...different, ...findings])].slice(0, count);
}

/** Findings by the rule that found them. */
export const findingsByRule = once(async () => Map.groupBy(await allFindings(), ({ rule }) => rule));
