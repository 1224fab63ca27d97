import type { TimelineInput } from '../../../charts/milestone-timeline/layout.ts';
import type { DayRange } from '../../../charts/time-axis/time-axis.ts';
import { isOpen } from '../../../format/open-findings.ts';
import type { State } from '../../../model/observation.ts';
import type { CommitmentRecord, FindingRecord } from '../../../model/records.ts';

/** The part of a commitment that its timeline draws. */
export type Drawn = Pick<
  CommitmentRecord,
  'milestones' | 'observations' | 'findings' | 'start_earliest' | 'start_latest' | 'end_earliest' | 'end_latest'
>;

/** Takes what the timeline draws out of a commitment. `capturedOn` are the known days of its captures. */
export function timelineInput(commitment: Drawn, capturedOn: readonly string[]): TimelineInput {
  const states = new Map(commitment.observations.map((row): [string, State] => [row.subject_id, row.state]));
  return {
    milestones: commitment.milestones.map((row) => ({
      id: row.milestone_id,
      number: String(row.position),
      title: row.title,
      start: dayRange(row.start_earliest, row.start_latest),
      due: dayRange(row.due_earliest, row.due_latest),
      state: states.get(row.milestone_id) ?? 'absent',
      flags: flagsOf(row.milestone_id, commitment.findings),
    })),
    span: {
      start: dayRange(commitment.start_earliest, commitment.start_latest),
      end: dayRange(commitment.end_earliest, commitment.end_latest),
    },
    capturedOn,
  };
}

/** Whether there is anything to draw: a timeline without a date is none. */
export const hasDates = (milestones: Drawn['milestones']): boolean =>
  milestones.some(({ start_earliest, due_earliest }) => start_earliest !== null || due_earliest !== null);

/** Findings that weigh on what the milestone says: a slip of the translation, a note or a dismissed one does not flag it. */
const isFlagging = (finding: FindingRecord): boolean =>
  isOpen(finding) && (finding.severity === 'contradiction' || finding.severity === 'gap');

/** Findings that quote something of each milestone. Shape: `Map {"MO0010-M1" => [{finding_id: "…", severity: "gap"}]}`. */
export function findingsByMilestone(findings: readonly FindingRecord[]): Map<string, FindingRecord[]> {
  const found = new Map<string, FindingRecord[]>();
  for (const finding of findings.filter(isFlagging)) {
    const { passages } = finding;
    const quoted = passages.filter(({ record_type }) => record_type === 'milestone').map(({ record_id }) => record_id);
    for (const id of new Set(quoted)) found.set(id, [...(found.get(id) ?? []), finding]);
  }
  return found;
}

export const dayRange = (earliest: string | null, latest: string | null): DayRange | null =>
  earliest === null || latest === null ? null : { earliest, latest };

function flagsOf(milestoneId: string, findings: readonly FindingRecord[]): ('start' | 'due')[] {
  const fields = findings
    .filter(isFlagging)
    .flatMap(({ passages }) => passages)
    .filter(({ record_type, record_id }) => record_type === 'milestone' && record_id === milestoneId)
    .map(({ field }) => field);
  return (['start', 'due'] as const).filter((prefix) => fields.includes(`${prefix}_verbatim`));
}
