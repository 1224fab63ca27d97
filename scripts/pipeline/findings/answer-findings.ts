import type { FindingRow } from '../../../src/model/finding.ts';
import { evidenceLine } from '../../../src/model/finding-answer.ts';
import type { Dataset } from '../../../src/model/tables.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Answer, Documents } from '../source/seed.ts';

/**
 * Puts a maintainer’s answers beside the findings they are about: the table `finding_answers`.
 *
 * Reports `answer-stale` for an answer whose finding is not there, with the ids that rule and subject have now, and
 * `answer-invalid` for evidence that names a line which no capture has. Neither is published.
 */
export function answerFindings(
  dataset: Dataset,
  documents: Documents,
  answers: readonly Answer[],
  report: Report,
): void {
  const known = new Map(dataset.findings.map((finding) => [finding.finding_id, finding]));
  for (const { row, places } of answers) {
    const place = evidenceLine(row.evidence);
    if (!known.has(row.finding_id)) {
      report('answer-stale', places.finding_id, row.finding_id, nearest(row.finding_id, dataset.findings));
    } else if (place && !documents.get(place.sourceId)?.line(place.line)?.kind) {
      report('answer-invalid', places.evidence, row.evidence, 'a line of a capture that has words, as source:line');
    } else dataset.finding_answers.push(row);
  }
}

/** The findings of the same rule on the same subject. Shape: `", as in two-titles.AL0069.675e07fa"`, or nothing. */
function nearest(id: string, findings: readonly FindingRow[]): string {
  const likes = findings.filter(({ rule, subject_id }) => id.startsWith(`${rule}.${subject_id}.`));
  return likes.length === 0 ? '' : `, as in ${likes.map(({ finding_id }) => finding_id).join(', ')}`;
}
