import { describe, expect, it } from 'vitest';
import { type Drawn, findingsByMilestone, timelineInput } from './timeline-input.ts';

const milestone = (position: number) => ({
  milestone_id: `XX0001-M${position}`,
  position,
  title: 'Guía',
  start_earliest: '2018-02-01',
  start_latest: '2018-02-28',
  due_earliest: null,
  due_latest: null,
});
const finding = (id: string, record: string, field: string, severity = 'contradiction') => ({
  finding_id: id,
  severity,
  passages: [{ record_type: 'milestone', record_id: record, field }],
});
const commitment = {
  milestones: [milestone(1), milestone(2)],
  observations: [{ subject_id: 'XX0001-M2', state: 'not_determinable' }],
  findings: [
    finding('outside.1', 'XX0001-M1', 'start_verbatim'),
    finding('gap.2', 'XX0001-M1', 'title', 'gap'),
    finding('slip.3', 'XX0001-M2', 'start_verbatim', 'slip'),
  ],
  start_earliest: '2018-01-01',
  start_latest: '2018-01-31',
  end_earliest: null,
  end_latest: null,
} as unknown as Drawn;

describe('what the timeline draws of a commitment', () => {
  it('takes dates that are given and leaves the others out', () => {
    const input = timelineInput(commitment, []);
    expect(input.milestones[0]).toMatchObject({ number: '1', start: { earliest: '2018-02-01' }, due: null });
    expect(input.span).toEqual({ start: { earliest: '2018-01-01', latest: '2018-01-31' }, end: null });
  });

  it('has a state for every milestone: absent where nobody says one', () => {
    expect(timelineInput(commitment, []).milestones.map(({ state }) => state)).toEqual(['absent', 'not_determinable']);
  });

  it('flags the date a finding quotes, not every milestone it names', () => {
    expect(timelineInput(commitment, []).milestones.map(({ flags }) => flags)).toEqual([['start'], []]);
    const about = findingsByMilestone(commitment.findings);
    expect(about.get('XX0001-M1')?.map(({ finding_id }) => finding_id)).toEqual(['outside.1', 'gap.2']);
    expect(about.has('XX0001-M2')).toBe(false);
  });
});
