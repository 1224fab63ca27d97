import { describe, expect, it } from 'vitest';
import { indexPassages } from '../../format/marks.ts';
import type { ObservationRow } from '../../model/observation.ts';
import { tabulateJudgements } from '../observation-table/judgements.ts';
import { summariseKnown } from './known.ts';

const row = (question: string, state: string, value: string | null = null, assessor = 'irm'): ObservationRow =>
  ({
    observation_id: `XX0001.glance.${question}.1.${assessor}`,
    subject_type: 'commitment',
    subject_id: 'XX0001',
    part: 'glance',
    question,
    position: 1,
    assessor,
    state,
    value,
    verbatim: null,
    source_id: '003',
  }) as ObservationRow;
const marks = indexPassages([]);

describe('what is known of a commitment', () => {
  it('never puts what is pending, blank or absent among the values', () => {
    const known = summariseKnown(
      [
        row('verifiable', 'value', 'yes'),
        row('starred', 'pending'),
        row('completion', 'blank'),
        row('relevance', 'absent'),
      ],
      marks,
      'es',
    );
    expect(known.values.map(({ question, answers }) => [question, answers[0]?.label])).toEqual([['verificable', 'sí']]);
    expect(known.gaps.map(({ state }) => state)).toEqual(['pending', 'blank', 'absent']);
  });

  it('keeps government and IRM apart', () => {
    const both = [row('completion', 'value', 'complete', 'government'), row('completion', 'value', 'limited')];
    expect(summariseKnown(both, marks, 'es').values.map(({ assessor }) => assessor)).toEqual(['government', 'irm']);
    expect(tabulateJudgements(both)).toMatchObject({ assessors: ['government', 'irm'] });
    expect(tabulateJudgements(both).rows[0]?.cells.map((cell) => cell.map(({ value }) => value))).toEqual([
      ['complete'],
      ['limited'],
    ]);
  });

  it('leaves the states of milestones to their own table', () => {
    const ofMilestone = { ...row('milestone_status', 'not_determinable'), subject_type: 'milestone' as const };
    expect(summariseKnown([ofMilestone], marks, 'es')).toEqual({ values: [], gaps: [] });
    expect(tabulateJudgements([ofMilestone]).rows).toEqual([]);
  });
});
