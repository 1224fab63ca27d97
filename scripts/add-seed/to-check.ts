import type { SourceRow } from '../../src/model/source.ts';
import type { Dataset } from '../../src/model/tables.ts';
import { rowsOf } from './describe-source.ts';

/** States in which the page gave no answer, and what a reader of the page can do about each. */
const unanswered = {
  absent: 'the page has no line for',
  blank: 'the page prints the label alone of',
  not_determinable: 'the text cannot tell',
} as const;

/**
 * What a person should hold against the page: what is not known of the capture, and what a page of this kind mostly has. Each is
 * right when the page does not have it either.
 *
 * Shape: `["MO0010-M3 has no date: “Junio”", "the page has no line for: starred", …]`.
 */
export function listChecks(source: SourceRow, dataset: Dataset): string[] {
  const { commitment, member, milestones, observations } = rowsOf(source, dataset);
  const checks: string[] = [];
  if (source.ogp_url === null) checks.push('the address of the page is not known (--url)');
  if (source.machine_translated === null) {
    checks.push('whether a machine translated the text is not known (--machine-translated)');
  }
  if (source.captured_on === null) checks.push('the day of the capture is not known (--captured-on)');
  if (member && member.country_code === null) checks.push(`the country of ${member.member_id} is not known`);
  if (member && source.layout === 'M' && dataset.listings.every(({ source_id }) => source_id !== source.source_id))
    checks.push('no commitment of the list was read');
  if (commitment) {
    const has = (rows: readonly { commitment_id: string }[]) =>
      rows.some(({ commitment_id }) => commitment_id === commitment.commitment_id);
    if (!has(dataset.commitment_organisations)) checks.push('no institution was read');
    if (!has(dataset.commitment_policy_areas)) checks.push('no policy area was read');
    if (milestones.length === 0) checks.push('no milestone was read');
  }
  for (const { milestone_id, title, due_verbatim } of milestones) {
    if (due_verbatim === null) checks.push(`${milestone_id} has no date: “${title.slice(0, 60)}”`);
  }
  for (const [state, words] of Object.entries(unanswered)) {
    const questions = new Set(observations.filter((one) => one.state === state).map(({ question }) => question));
    if (questions.size > 0) checks.push(`${words}: ${[...questions].join(', ')}`);
  }
  return checks;
}
