import { type Severity, severities } from '../../model/finding.ts';
import type { PassageRow } from '../../model/passage.ts';
import type { FindingRecord } from '../../model/records.ts';

/** Passages of one line with the words around them. */
export interface ShownQuotation {
  passages: readonly PassageRow[];
  pieces: readonly { text: string; quoted: boolean }[];
}

/** A finding and its quotations as they are shown. */
export interface ShownFinding {
  finding: FindingRecord;
  quotations: readonly ShownQuotation[];
}

/** Groups findings by severity, contradictions first; what weighs little comes last. Shape: `[{severity: "contradiction", …}, …]`. */
export function groupFindings(findings: readonly ShownFinding[]): { severity: Severity; shown: ShownFinding[] }[] {
  return severities
    .map((severity) => ({ severity, shown: findings.filter(({ finding }) => finding.severity === severity) }))
    .filter(({ shown }) => shown.length > 0);
}
