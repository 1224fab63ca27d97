import { isOpen } from '../../../format/open-findings.ts';
import { type Severity, severities } from '../../../model/finding.ts';
import type { PassageRow } from '../../../model/passage.ts';
import type { FindingRecord } from '../../../model/records.ts';

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

/** What findings are listed under: their severity, or that they were dismissed. */
export type Heading = Severity | 'dismissed';
export const headings: readonly Heading[] = [...severities, 'dismissed'];

/** Groups findings by severity, contradictions first, dismissed ones last. Shape: `[{heading: "contradiction", shown: […]}, …]`. */
export function groupFindings<F extends { finding: FindingRecord }>(
  findings: readonly F[],
): { heading: Heading; shown: F[] }[] {
  const headingOf = ({ finding }: F): Heading => (isOpen(finding) ? finding.severity : 'dismissed');
  const groups = Map.groupBy(findings, headingOf);
  return headings.flatMap((heading) => {
    const shown = groups.get(heading);
    return shown ? [{ heading, shown }] : [];
  });
}
